package waymark.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.InvalidBody;
import waymark.casefile.JsonBody;
import waymark.casefile.Problem;
import waymark.store.StoredRecommendation;

/** What a decision must say before it is recorded. */
class DecisionCheckTest {

    private static final InFront SUGGESTED = new InFront(new StoredRecommendation(
            "id", "SOL-1", "solihull", LocalDate.of(2026, 11, 22), "sha256:0", "{}", """
            {"recommendations": [
               {"question": "ehc-request", "outcome": "assess", "title": "Assess", "primary": true,
                "force": "statute", "due": "2027-01-03", "dueStatus": "due"},
               {"question": "ehc-request", "outcome": "ask-for-advice", "title": "Ask for advice", "primary": false,
                "force": "statute", "due": "2026-12-01", "dueStatus": "met"},
               {"question": "senco", "outcome": "team-meeting", "title": "Meet", "primary": true,
                "force": "local", "due": "2026-11-30", "dueStatus": "due"}],
             "considered": [{"question": "single-panel-route", "outcome": "OUTREACH"}]}
            """, "sha256:0", Instant.EPOCH));

    private static final String ACTION =
            "\"actions\": [{\"what\": \"Write\", \"owner\": \"SEN officer\", \"by\": \"2026-12-01\"}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"question": "ehc-request", "decision": "agree"}                                        |
            {"question": "ehc-request", "decision": "agree", "outcome": "assess"}                   |
            {"question": "ehc-request", "decision": "agree", "outcome": "do-not-assess"}            | /outcome
            {"question": "single-panel-route", "decision": "agree"}                                 | /decision
            {"question": "transport", "decision": "agree"}                                          | /question
            {}                                                                                      | /question /decision
            {"question": "ehc-request", "decision": "agree-with-changes"}                           | /changes /reason
            {"question": "ehc-request", "decision": "depart"}                                       | /outcome /because /reason
            {"question": "ehc-request", "decision": "depart", "outcome": "assess", "because": "law", "reason": "x"} | /outcome
            {"question": "ehc-request", "decision": "depart", "outcome": "other", "because": "law", "reason": " "}  | /reason
            {"question": "ehc-request", "decision": "depart", "outcome": "other", "because": "law", "reason": "x"}  |
            {"question": "single-panel-route", "decision": "depart", "outcome": "other", "because": "risk", "reason": "x"} |
            {"question": "ehc-request", "decision": "decline-to-decide"}                            | /routedTo /reason
            {"question": "ehc-request", "decision": "defer"}                                        | /needed /until
            {"question": "ehc-request", "decision": "defer", "until": "2026-12-10", "needed": [{}]} | /needed/0/what /needed/0/from /needed/0/by
            {"question": "ehc-request", "decision": "agree", "actions": [{"what": "Write"}]}        | /actions/0/owner /actions/0/by
            """)
    void a_decision_says_all_that_a_family_and_an_officer_need(String sent, String missing) {
        assertThat(problems(sent).stream().map(Problem::pointer))
                .containsExactlyElementsOf(missing == null ? List.of() : List.of(missing.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-03, '',                      'the last lawful day itself',           0
            2027-01-04, '',                      'a day after the last lawful day',      1
            2027-01-04, 'The chair decides',     'the warning is answered',              0
            2026-12-31, '',                      'a local date and one that is met pass', 0
            """)
    void a_deferral_past_a_legal_date_has_to_answer_the_warning(
            LocalDate until, String answer, String why, int warnings) {
        List<Problem> problems = problems("""
                {"question": "ehc-request", "decision": "defer", "until": "%s", "legalDates": "%s",
                 "needed": [{"what": "Advice", "from": "Health", "by": "2026-12-05"}]}
                """.formatted(until, answer));
        assertThat(problems).as(why).hasSize(warnings);
        assertThat(problems).allSatisfy(warning -> assertThat(warning.detail()).contains("3 January 2027", "Assess"));
    }

    @Test
    void what_is_not_part_of_a_decision_is_not_taken() {
        assertThatThrownBy(() -> read("{\"question\": \"ehc-request\", \"decision\": \"refuse\", \"surname\": \"x\"}"))
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        invalid -> assertThat(invalid.problems().stream().map(Problem::pointer))
                                .containsExactly("/decision", "/surname"));
    }

    @Test
    void an_action_has_one_owner_and_a_date() {
        assertThat(problems("{\"question\": \"ehc-request\", \"decision\": \"agree\", " + ACTION + "}"))
                .isEmpty();
    }

    private static List<Problem> problems(String sent) {
        return DecisionCheck.problems(read(sent), SUGGESTED);
    }

    private static DecisionGiven read(String sent) {
        return JsonBody.read(DecisionGiven.class, sent.getBytes(StandardCharsets.UTF_8), "a decision", 4_000);
    }
}
