package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** When a review is complete, and how long a family may comment on changes. */
class EhcReviewedTest {

    @ParameterizedTest(name = "on {0}: the twelve months start with {1}")
    @CsvSource({"2024-11-20, 2023-12-01", "2024-11-25, 2024-11-25", "2025-06-01, 2024-11-25"})
    void the_notice_and_not_the_meeting_completes_a_review(String asAt, LocalDate starts) {
        Facts facts = review(
                "'lastDecisionOn': '2023-12-01', 'meetingOn': '2024-11-01', 'decisionNotifiedOn': '2024-11-25'", asAt);
        assertThat(facts.get("ehc.review.yearStartsOn")).isEqualTo(starts);
    }

    @Test
    void the_notice_of_changes_is_the_notice_of_the_decision() {
        Facts facts = review("'meetingOn': '2024-11-01', 'amendmentNoticeSentOn': '2024-11-25'", "2024-12-01");
        assertThat(facts.get("ehc.review.decision")).isEqualTo("AMEND");
        assertThat(facts.get("ehc.review.completedOn")).isEqualTo(LocalDate.of(2024, 11, 25));
    }

    @Test
    void changes_without_a_review_complete_no_review() {
        Facts facts = review("'withoutReview': true, 'amendmentNoticeSentOn': '2024-11-25'", "2024-12-01");
        assertThat(facts.known("ehc.review.completedOn")).isFalse();
    }

    @Test
    void the_last_review_told_twice_is_one_review() {
        Facts facts = review("'lastDecisionOn': '2024-11-25', 'decisionNotifiedOn': '2024-11-25'", "2024-12-01");
        assertThat(facts.known("ehc.review.completedOn")).isFalse();
    }

    @ParameterizedTest(name = "on {0} the family may still comment: {1}")
    @CsvSource({"2026-04-10, true", "2026-04-24, true", "2026-04-25, false"})
    void the_day_of_service_is_the_first_of_fifteen(String asAt, boolean runs) {
        Facts facts = review("'amendmentServedOn': '2026-04-10'", asAt);
        assertThat(facts.get("ehc.review.commentTimeRuns")).isEqualTo(runs);
        assertThat(facts.get("ehc.review.earliestFinalOn")).isEqualTo(LocalDate.of(2026, 4, 25));
    }

    @Test
    void what_is_reviewed_is_there_and_what_has_ended_is_not() {
        assertThat(review("'meetingOn': '2026-05-20'", "2026-05-01").get("ehc.hasPlan"))
                .isEqualTo(true);
        assertThat(Pictured.facts("\"ehc\": {\"cease\": {\"endedOn\": \"2026-04-30\"}}", "2026-05-01")
                        .get("ehc.hasPlan"))
                .isEqualTo(false);
    }

    private static Facts review(String facts, String asAt) {
        return Pictured.facts("\"ehc\": {\"review\": {%s}}".formatted(facts.replace('\'', '"')), asAt);
    }
}
