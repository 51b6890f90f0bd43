package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** A request to assess again, and the last assessment before it. */
class EhcReassessedTest {

    @ParameterizedTest(name = "assessed 14 February, asked {0}: within six months {1}")
    @CsvSource({"2026-02-13, false", "2026-05-14, true", "2026-08-14, true", "2026-08-15, false"})
    void six_months_run_to_the_corresponding_day(String asked, boolean within) {
        Facts facts = reassessment("\"lastAssessedOn\": \"2026-02-14\", \"requestedOn\": \"%s\"".formatted(asked));
        assertThat(facts.get("ehc.reassessment.withinSixMonths")).isEqualTo(within);
        assertThat(facts.get("ehc.reassessment.undecided")).isEqualTo(true);
    }

    @ParameterizedTest(name = "{0}: waits {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"decision\": \"REASSESS\"              | false",
                "\"decisionNotifiedOn\": \"2026-08-20\"  | false",
                "\"decisionNotifiedOn\": \"2026-09-20\"  | true"
            })
    void a_request_waits_until_it_is_answered(String answer, boolean waits) {
        assertThat(reassessment("\"requestedOn\": \"2026-08-15\", " + answer).get("ehc.reassessment.undecided"))
                .isEqualTo(waits);
    }

    private static Facts reassessment(String facts) {
        return Pictured.facts("\"ehc\": {\"reassessment\": {%s}}".formatted(facts), "2026-09-01");
    }
}
