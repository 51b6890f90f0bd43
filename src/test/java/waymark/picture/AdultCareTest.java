package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.picture.Pictured.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What points to care as an adult, and what ends children's services at 18. */
class AdultCareTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'child': {'dateOfBirth': '2012-11-22'}                                     | -",
                "'setting': {'senProvision': 'K'}                                           | -",
                "'ehc': {'hasPlan': true}                                                   | true",
                "'setting': {'senProvision': 'E'}                                           | true",
                "'needs': {'learningDisability': true}                                      | true",
                "'needs': {'autistic': true}                                                | -",
                "'care': {'socialWorker': true}                                             | true",
                "'care': {'disabledChildrensTeam': true}                                    | true",
                "'health': {'complexNeeds': true}                                           | true",
                "'adulthood': {'likelyAdultNeeds': true}                                    | true",
                "'adulthood': {'likelyAdultNeeds': false}, 'ehc': {'hasPlan': true}         | false",
                "'care': {'socialWorker': false}                                            | -"
            })
    void any_sign_gives_a_reason_and_silence_gives_no_answer(String sections, Boolean indicated) {
        assertThat(facts(sections.replace('\'', '"'), "2026-11-22").get("adulthood.careIndicated"))
                .isEqualTo(indicated);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "                                                                              | -",
                "'adultPlanSignedOn': '2026-10-30', 'careStartsOn': '2026-12-01'               | false",
                "'adultPlanSignedOn': '2026-10-30'                                             | false",
                "'adultPlanSignedOn': '2026-10-30', 'careStartsOn': '2026-11-15'               | true",
                "'adultDecision': 'WILL_MEET'                                                  | false",
                "'adultDecision': 'WILL_MEET', 'careStartsOn': '2026-11-16'                    | false",
                "'adultDecision': 'NO_NEEDS'                                                   | true",
                "'adultDecision': 'NO_NEEDS', 'adultDecisionOn': '2026-11-16'                  | false",
                "'adultDecision': 'WILL_NOT_MEET', 'adultDecisionOn': '2026-11-15'             | true",
                "'adultDecision': 'NOT_YET'                                                    | false"
            })
    void a_plan_that_is_signed_is_no_conclusion_until_care_begins(String continuity, Boolean concluded) {
        String given = continuity == null ? "" : continuity.replace('\'', '"');
        assertThat(facts("\"adulthood\": {\"continuity\": {%s}}".formatted(given), "2026-11-15")
                        .get("adulthood.continuity.concluded"))
                .isEqualTo(concluded);
    }
}
