package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** What was known of a move in good time, and which review year it meets. */
class CouncilMovesTest {

    @ParameterizedTest(name = "knew on {0} of a move on 1 September 2026: in good time {1}")
    @CsvSource({"2026-08-07, true", "2026-08-10, true", "2026-08-11, false", "2026-09-14, false"})
    void fifteen_working_days_count_the_day_of_knowing(String knew, boolean inTime) {
        Facts facts = move("\"movedOn\": \"2026-09-01\", \"oldCouncilKnewOn\": \"%s\"".formatted(knew), "2026-08-01");
        assertThat(facts.get("ehc.move.knewInTime")).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "only the ICB changes: {0}, so it knew in good time {1}")
    @CsvSource({"false, true", "true, false"})
    void there_is_no_move_to_know_of_when_only_the_icb_changes(boolean only, boolean inTime) {
        Facts facts = move(
                "\"movedOn\": \"2026-09-01\", \"oldIcbKnewOn\": \"2026-07-01\", \"onlyIcbChanged\": %s".formatted(only),
                "2026-08-01");
        assertThat(facts.get("ehc.move.icbKnewInTime")).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "reviewed on {0}: as at 1 July the transfer sets the date {1}, counted from {2}")
    @CsvSource({"2026-03-01, true, 2026-03-01", "2026-06-15, false, 2025-02-02", "2026-08-01, true, 2025-02-02"})
    void a_transfer_sets_the_review_date_until_the_new_councils_first_review(
            String reviewed, boolean sets, LocalDate from) {
        Facts facts = Pictured.facts("""
                "ehc": {"plan": {"finalisedOn": "2025-02-02"}, "move": {"transferredOn": "2026-04-20"},
                        "review": {"decisionNotifiedOn": "%s"}}""".formatted(reviewed), "2026-07-01");
        assertThat(facts.get("ehc.move.setsReviewDate")).isEqualTo(sets);
        assertThat(facts.get("ehc.move.reviewYearFrom")).isEqualTo(from);
    }

    private static Facts move(String facts, String asAt) {
        return Pictured.facts("\"ehc\": {\"move\": {%s}}".formatted(facts), asAt);
    }
}
