package waymark.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.JsonBody;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven;
import waymark.panel.Decisions;
import waymark.recommend.Detail;
import waymark.store.StoredRecommendation;
import waymark.web.Answering;

/** Cases of Solihull and what was decided about them, put into a site without its pages. */
public record Casework(Site site) {

    private static final Caller CASE_SYSTEM = new Caller("case.system", "solihull", Set.of(Role.CASE_SYSTEM));
    private static final int LONGEST_TEXT = 1_000;

    /** A case that waits for no panel. */
    public StoredRecommendation keep(String reference, String facts) {
        return keep(reference, "2026-11-22", facts);
    }

    /** The same, as it stood on another day. */
    public StoredRecommendation keep(String reference, String asAt, String facts) {
        String caseFile = """
                {"reference": "%s", "authority": "solihull", "asAt": "%s", %s}
                """.formatted(reference, asAt, facts);
        return site.bean(Answering.class).answerAndKeep(caseFile.getBytes(UTF_8), Detail.BRIEF, CASE_SYSTEM);
    }

    /** What a panel member records about its evidence, outside a meeting. */
    public Decision decide(StoredRecommendation about, String member, String decision) {
        DecisionGiven given = JsonBody.read(
                DecisionGiven.class,
                ("{\"question\": \"evidence\", " + decision + "}").getBytes(UTF_8),
                "a decision",
                LONGEST_TEXT);
        return site.bean(Decisions.class)
                .record(about, given, new Caller(member, "solihull", Set.of(Role.PANEL_MEMBER)));
    }
}
