package waymark.referral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.CaseSketch;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.InvalidCaseFile;
import waymark.panel.Panel;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.recommend.Recommendation.Suggestion;

/**
 * A referral as somebody fills it in who knows just what stands in a case file, from its first page on.
 *
 * @param wanted the outcome that the whole case file leads to; empty when it leads to none on the panel's questions
 * @param reached after how many pages of questions the form leads to the same and stays there; -1 for never
 * @param asked every fact that was asked for, in order
 * @param age in whole years on the day of the case; null when it is not known
 */
record Played(String wanted, int reached, List<String> asked, Integer age) {

    static final Panel SINGLE = panel("single-panel", "alternative-provision");
    static final Panel EHC = panel("ehc-assessment", "ehc-plan");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static Panel panel(String... decides) {
        return new Panel(
                "a-panel",
                "solihull",
                "A panel",
                List.of(decides),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    /** @param beside whether to answer what bears on other advice too */
    static Played of(CaseFile whole, Panel panel, boolean beside) {
        return new Game(whole, panel, beside).played();
    }

    private static final class Game {
        private final CaseFile whole;
        private final Panel panel;
        private final boolean beside;
        private final Facts facts;
        private final Interview interview;
        private Answers answers = Answers.NONE;

        Game(CaseFile whole, Panel panel, boolean beside) {
            this.whole = whole;
            this.panel = panel;
            this.beside = beside;
            this.facts = Picture.of(
                            whole,
                            () -> SchoolCalendar.of(whole, Shipped.release().calendars()))
                    .facts();
            Clock noon = Clock.fixed(whole.asAt().atTime(12, 0).atZone(LONDON).toInstant(), LONDON);
            this.interview = new Interview(Shipped.recommender(), new CaseFileReader(noon));
        }

        Played played() {
            opening();
            String wanted = lead(asReferred());
            List<String> asked = new ArrayList<>();
            int reached = -1;
            for (int pages = 0; pages < MOST; pages++) {
                Standing standing = standing(answers);
                boolean there = standing.lead(panel.decides())
                        .map(Suggestion::outcome)
                        .orElse("")
                        .equals(wanted);
                reached = !there ? -1 : reached < 0 ? pages : reached;
                Question next = standing.questions().stream()
                        .filter(question -> question.decides() || beside)
                        .findFirst()
                        .orElse(null);
                if (next == null) {
                    break;
                }
                next.facts().forEach(fact -> {
                    asked.add(fact.name());
                    answer(fact);
                });
            }
            return new Played(
                    wanted, reached, asked, facts.wholeNumber("child.age").orElse(null));
        }

        private void opening() {
            known("child.dateOfBirth");
            known("setting.termCalendar");
            Situation.ALL.stream()
                    .filter(situation -> Boolean.valueOf(situation.value()).equals(facts.get(situation.fact())))
                    .forEach(situation -> known(situation.fact()));
            known(Situation.SUSPENDED);
            answers = answers.about();
        }

        private void known(String fact) {
            if (facts.known(fact)) {
                answers = answers.and(fact, new Answer.Is(json(facts.get(fact))));
            }
        }

        /** What cannot stand beside the rest, as a total beside its own parts, is left open. */
        private void answer(Fact fact) {
            Answer said =
                    facts.known(fact.name()) ? new Answer.Is(json(facts.get(fact.name()))) : new Answer.NotKnown();
            try {
                standing(answers.and(fact.name(), said));
                answers = answers.and(fact.name(), said);
            } catch (InvalidCaseFile contradictory) {
                answers = answers.and(fact.name(), new Answer.NotKnown());
            }
        }

        private Standing standing(Answers now) {
            return interview.of(referral(now), panel);
        }

        private Unfinished referral(Answers now) {
            Instant never = Instant.EPOCH;
            return new Unfinished(
                    "1", whole.authority(), panel.id(), "A-1", 1, "ada", never, "ada", never, null, null, null, now);
        }

        /** The whole case file, referred on its own day as the form does. */
        private CaseFile asReferred() {
            if (panel == EHC) {
                return whole;
            }
            ObjectNode tree = JSON.valueToTree(whole);
            CaseSketch.put(tree, "panel.receivedAt", null);
            CaseSketch.put(tree, "panel.receivedOn", json(whole.asAt()));
            return Shipped.reader().read(tree);
        }

        private String lead(CaseFile caseFile) {
            List<Suggestion> all = Shipped.recommender().recommend(caseFile).recommendations();
            return panel.decides().stream()
                    .flatMap(question -> all.stream()
                            .filter(each -> each.primary() && each.question().equals(question)))
                    .map(Suggestion::outcome)
                    .findFirst()
                    .orElse("");
        }

        private static JsonNode json(Object value) {
            return JSON.valueToTree(value);
        }
    }
}
