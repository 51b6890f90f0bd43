package waymark.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.JsonBody;
import waymark.explain.Document;
import waymark.explain.Document.Bullets;
import waymark.explain.Document.Grid;
import waymark.explain.Document.Heading;
import waymark.explain.Document.Pair;
import waymark.explain.Document.Pairs;
import waymark.explain.Document.Paragraph;
import waymark.explain.FamilyLetter;
import waymark.explain.Inquiry;
import waymark.policy.ReadingAge;

/** What a family is told of a decision. */
class DecisionLetterTest {

    private static final String CHILD = "\"child\": {\"dateOfBirth\": \"2015-03-01\"}";
    private static final String YOUNG_PERSON = "\"child\": {\"dateOfBirth\": \"2008-10-01\"}";
    private static final String ACTION =
            "\"actions\": [{\"what\": \"Ask the school nurse to visit\", \"owner\": \"Inclusion team\", \"by\": \"2026-12-04\"}]";

    @Test
    void when_the_answer_is_no_the_rights_come_first_with_the_time_to_appeal() {
        Document letter = letter(CHILD, refused("\"reason\": \"School has the help that is needed.\"," + ACTION));

        assertThat(parts(letter)).startsWith("Your rights", "What was decided", "Why", "What happens next");
        assertThat(words(letter))
                .contains("you can appeal to the Tribunal")
                .contains("a mediation adviser must give you a certificate")
                .contains("two months from the day of the letter")
                .contains("one month from the day of your certificate, if that is later")
                .contains("We decided not to check your child's needs for a legal plan at this time.")
                .contains("School has the help that is needed.")
                .contains("What | Who | By")
                .contains("Ask the school nurse to visit | Inclusion team | 4 December 2026");
    }

    @Test
    void no_letter_goes_out_against_a_family_without_a_reason() {
        assertThatThrownBy(() -> letter(CHILD, refused(ACTION)))
                .isInstanceOfSatisfying(
                        PanelFault.class, fault -> assertThat(fault.kind()).isEqualTo(PanelFault.Kind.NOT_YET))
                .hasMessageContaining("no reason is recorded")
                .hasMessageContaining("correction of decision 7");
    }

    @Test
    void an_outcome_that_no_row_knows_may_be_against_the_family_so_rights_come_first() {
        Document letter = letter(CHILD, """
                {"question": "ehc-assessment", "decision": "depart", "outcome": "Wait until spring",
                 "because": "better-fit", "reason": "The new plan has just begun."}
                """);

        assertThat(parts(letter)).startsWith("Your rights");
        assertThat(words(letter)).contains("Wait until spring.");
    }

    /** Several rows give a short place, one of them after a single serious event: what a row knows is not told of others. */
    @Test
    void a_family_is_told_nothing_that_only_another_rows_reason_would_make_true() {
        Document letter = letter(CHILD, """
                {"question": "single-panel", "decision": "depart", "outcome": "tier2",
                 "because": "child-or-family-view", "reason": "A smaller group fits better."}
                """);

        assertThat(words(letter))
                .contains("A short place elsewhere, with return planned.")
                .doesNotContain("serious");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-03-01 | What was decided about help for your child
            2008-10-01 | What was decided about help for you
            """)
    void it_speaks_to_the_parent_or_to_the_young_person_as_the_law_says(String born, String title) {
        assertThat(letter("\"child\": {\"dateOfBirth\": \"" + born + "\"}", deferred())
                        .title())
                .isEqualTo(title);
    }

    @Test
    void a_deferral_says_what_is_waited_for_and_until_when() {
        assertThat(words(letter(CHILD, deferred())))
                .contains("We will decide by 10 December 2026.")
                .contains("What | From whom | By")
                .contains("The report | health | 5 December 2026");
    }

    @Test
    void where_nobody_was_named_the_letter_says_so() {
        assertThat(words(letter(CHILD, refused("\"reason\": \"School has the help.\""))))
                .contains("We have not yet said who does what");
    }

    @Test
    void the_words_that_are_ours_are_easy_to_read_and_give_no_verdict() {
        for (String child : List.of(CHILD, YOUNG_PERSON)) {
            String ours =
                    words(letter(child, refused("\"reason\": \"School has the help that is needed.\"," + ACTION)));

            assertThat(ReadingAge.of(ours).grade()).as(ours).isLessThanOrEqualTo(7);
            assertThat(ours).doesNotContainIgnoringCase("refused").doesNotContainIgnoringCase("eligible");
        }
    }

    private static String refused(String rest) {
        return """
                {"question": "ehc-assessment", "decision": "agree", %s}
                """.formatted(rest);
    }

    private static String deferred() {
        return """
                {"question": "ehc-assessment", "decision": "defer", "until": "2026-12-10",
                 "needed": [{"what": "the report", "from": "health", "by": "2026-12-05"}]}
                """;
    }

    /** A request whose facts suggest that no assessment is needed, and a decision on it. */
    private static Document letter(String child, String decided) {
        CaseFile caseFile = Shipped.reader().read("""
                {"reference": "SOL-7", "authority": "solihull", "asAt": "2026-11-22", %s,
                 "ehc": {"request": {"receivedOn": "2026-11-02", "mayHaveSen": true, "mayNeedPlan": false}}}
                """.formatted(child).getBytes(StandardCharsets.UTF_8));
        DecisionGiven given =
                JsonBody.read(DecisionGiven.class, decided.getBytes(StandardCharsets.UTF_8), "a decision", 4_000);
        Decision decision = new Decision(
                7,
                "id",
                "sha256:0",
                "SOL-7",
                "solihull",
                "consider-not-assessing",
                given,
                true,
                "chair",
                "panel-chair",
                Instant.parse("2026-11-22T10:00:00Z"),
                List.of(),
                (LocalDate) null);
        return DecisionLetter.of(
                decision,
                FamilyLetter.about(Inquiry.into(caseFile, Shipped.recommender()).explanation()),
                Optional.of("Multi-agency decision panel"));
    }

    private static List<String> parts(Document letter) {
        return letter.blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 2)
                .map(block -> ((Heading) block).text())
                .toList();
    }

    private static String words(Document letter) {
        StringBuilder words = new StringBuilder();
        letter.blocks().forEach(block -> {
            switch (block) {
                case Paragraph paragraph -> words.append(paragraph.text()).append('\n');
                case Bullets bullets ->
                    bullets.items().forEach(item -> words.append(item).append('\n'));
                case Pairs pairs ->
                    pairs.pairs().forEach(pair -> words.append(said(pair)).append('\n'));
                case Grid grid -> {
                    words.append(String.join(" | ", grid.headings())).append('\n');
                    grid.rows()
                            .forEach(
                                    row -> words.append(String.join(" | ", row)).append('\n'));
                }
                default -> {}
            }
        });
        return words.toString();
    }

    private static String said(Pair pair) {
        return pair.name() + ": " + pair.value();
    }
}
