package waymark.referral;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import waymark.calendar.Ages;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.CaseSketch;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;
import waymark.panel.Panel;
import waymark.recommend.Detail;
import waymark.recommend.Known;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Missing;
import waymark.recommend.Recommender;
import waymark.recommend.Sought;

/** What to ask about a case next, so that the fewest questions bring it to what the panel decides. */
public final class Interview {

    /** The panel that is asked whenever a referral reached it. */
    private static final String ASKED_WHEN_RECEIVED = "single-panel";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String RECEIVED = "panel.receivedOn";

    /** What only the panel knows, or what happens after a case was referred. */
    private static final Set<String> NOT_FOR_WHO_REFERS = Set.of(
            "panel.receivedAt",
            RECEIVED,
            "panel.queue",
            "panel.healthMemberPresent",
            "panel.nextMeetingOn",
            "panel.chairDecidedOn",
            "panel.ratifiedOn",
            "panel.decidedOn",
            "panel.schoolLiaisedOn",
            "panel.cannotWait");

    private final Recommender recommender;
    private final CaseFileReader reader;
    private final Titles titles;

    public Interview(Recommender recommender, CaseFileReader reader) {
        this.recommender = recommender;
        this.reader = reader;
        this.titles = new Titles(recommender.release());
    }

    /**
     * How a referral stands today.
     *
     * @throws waymark.casefile.InvalidCaseFile when what was answered contradicts itself
     */
    public Standing of(Unfinished referral, Panel panel) {
        CaseFile caseFile = reader.read(received(referral, panel));
        Recommendation recommendation = recommender.recommend(caseFile);
        return new Standing(
                caseFile,
                Known.of(caseFile, recommender.release()),
                recommendation,
                questions(caseFile, recommendation.missing(), referral.answers(), panel));
    }

    /** The question about a fact, with why it is asked where it still is. */
    public Question about(Fact fact, Standing standing) {
        return standing.questions().stream()
                .filter(question -> question.fact().equals(fact))
                .findFirst()
                .orElse(new Question(List.of(fact), List.of(), true));
    }

    /** @throws waymark.casefile.InvalidCaseFile when what was answered cannot be, or contradicts itself */
    void check(Unfinished referral) {
        recommender.recommend(reader.read(referral.sketch()), Detail.BRIEF);
    }

    private List<Question> questions(CaseFile caseFile, List<Missing> missing, Answers answers, Panel panel) {
        Predicate<Fact> mayAsk = mayAsk(caseFile, answers);
        List<Question> questions = new ArrayList<>();
        Set<Fact> asked = new HashSet<>();
        for (String decided : panel.decides()) {
            boolean first = decided.equals(panel.decides().getFirst());
            recommender.sought(caseFile, decided, first, mayAsk).stream()
                    .filter(sought -> sought.main() && asked.add(sought.fact()))
                    .map(this::question)
                    .forEach(questions::add);
        }
        for (Missing beside : missing) {
            Fact fact = Vocabulary.get().require(beside.fact());
            if (mayAsk.test(fact) && asked.add(fact)) {
                questions.add(new Question(List.of(fact), titles.of(beside.wouldDecide()), false));
            }
        }
        return List.copyOf(questions);
    }

    private Question question(Sought sought) {
        List<Fact> facts = new ArrayList<>(List.of(sought.fact()));
        if (sought.with().size() == 1 && together(sought.fact(), sought.with().getFirst())) {
            facts.add(sought.with().getFirst());
        }
        return new Question(facts, titles.of(sought.outcomes()), true);
    }

    /** Two facts of the same part of the case file that a row needs both are asked for on one page. */
    private static boolean together(Fact one, Fact other) {
        return part(one).equals(part(other));
    }

    private static String part(Fact fact) {
        return fact.name().substring(0, fact.name().lastIndexOf('.'));
    }

    private static Predicate<Fact> mayAsk(CaseFile caseFile, Answers answers) {
        Integer age = caseFile.child() == null || caseFile.child().dateOfBirth() == null
                ? null
                : Ages.on(caseFile.asAt(), caseFile.child().dateOfBirth());
        Set<String> seen = answers.opened() ? Situation.FACTS : Set.of();
        return fact -> !answers.asked(fact.name())
                && !seen.contains(fact.name())
                && !NOT_FOR_WHO_REFERS.contains(fact.name())
                && fact.type() != FactType.LIST
                && fact.type() != FactType.TEXT
                && FittingAge.fits(fact, age);
    }

    private ObjectNode received(Unfinished referral, Panel panel) {
        ObjectNode sketch = referral.sketch();
        if (askedWhenReceived(panel)) {
            LocalDate today = reader.read(referral.sketch()).asAt();
            CaseSketch.put(sketch, RECEIVED, new TextNode(today.toString()));
        }
        return sketch;
    }

    /**
     * The case file as it is sent to a panel: as it stood at the moment of sending.
     *
     * @param referral one that is being sent
     */
    public static byte[] sent(Unfinished referral, Panel panel) {
        LocalDateTime at = LocalDateTime.ofInstant(referral.sendingAt(), LONDON).truncatedTo(ChronoUnit.SECONDS);
        ObjectNode sketch = referral.sketch();
        sketch.put("asAt", at.toLocalDate().toString());
        if (askedWhenReceived(panel)) {
            CaseSketch.put(sketch, "panel.receivedAt", new TextNode(at.toString()));
        }
        return sketch.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean askedWhenReceived(Panel panel) {
        return panel.decides().contains(ASKED_WHEN_RECEIVED);
    }
}
