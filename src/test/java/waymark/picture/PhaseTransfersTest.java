package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** Whether the Regulations' date fits a move. */
class PhaseTransfersTest {

    @ParameterizedTest(name = "{0} on {1}, plan made {2}: the date fits {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "EARLY_YEARS_TO_SCHOOL, 2027-01-04, -,          false",
                "EARLY_YEARS_TO_SCHOOL, 2027-02-14, -,          false",
                "EARLY_YEARS_TO_SCHOOL, 2027-02-15, -,          true",
                "PRIMARY_TO_SECONDARY,  2026-09-01, 2026-02-14, true",
                "PRIMARY_TO_SECONDARY,  2026-09-01, 2026-02-15, false",
                "SECONDARY_TO_POST16,   2026-09-01, 2026-03-30, true",
                "SECONDARY_TO_POST16,   2026-09-01, 2026-03-31, false",
                "POST16_TO_POST16,      2027-01-11, -,          -",
                "OWN_SIXTH_FORM,        2026-09-01, -,          -"
            })
    void a_date_that_cannot_be_kept_does_not_fit(String kind, String on, String made, Boolean fits) {
        String plan = made == null ? "" : "\"plan\": {\"finalisedOn\": \"%s\"}, ".formatted(made);
        Facts facts = Pictured.facts(
                "\"ehc\": {%s\"transfer\": {\"kind\": \"%s\", \"on\": \"%s\"}}".formatted(plan, kind, on),
                "2025-10-01");
        assertThat(facts.get("ehc.transfer.dateFits")).isEqualTo(fits);
    }

    @ParameterizedTest(name = "in year {0}, moving on {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-1, 2026-09-01, EARLY_YEARS_TO_SCHOOL",
                "6,  2026-09-01, PRIMARY_TO_SECONDARY",
                "11, 2026-09-01, SECONDARY_TO_POST16",
                "4,  2026-09-01, -",
                "6,  2027-09-01, -"
            })
    void the_kind_of_move_follows_from_a_last_year(int year, String on, String kind) {
        Facts facts = Pictured.facts(
                "\"setting\": {\"yearGroup\": %d}, \"ehc\": {\"transfer\": {\"on\": \"%s\"}}".formatted(year, on),
                "2025-10-01");
        assertThat(facts.get("ehc.transfer.kind")).isEqualTo(kind);
    }

    @Test
    void only_a_meeting_in_the_year_before_is_for_the_move() {
        assertThat(meetingOn("2025-08-31")).isFalse();
        assertThat(meetingOn("2025-11-12")).isTrue();
    }

    private static boolean meetingOn(String day) {
        return Pictured.facts(
                        "\"ehc\": {\"transfer\": {\"on\": \"2026-09-01\"}, \"review\": {\"meetingOn\": \"%s\"}}"
                                .formatted(day),
                        "2025-10-01")
                .known("ehc.transfer.meetingOn");
    }
}
