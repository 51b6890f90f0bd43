package waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenTypesTest {

    private static final CaseFileReader READER = new CaseFileReader(Clock.systemUTC());

    @ParameterizedTest(name = "{0} with provision {1} on {2}: accepted {3}")
    @CsvSource({
        "DS,   E, 2025-01-01, true",
        "DS,   K, 2026-11-22, true",
        "DS,   K, 2024-12-31, false",
        "DS,   E, 2023-01-19, false",
        "NSA,  K, 2025-01-16, true",
        "NSA,  E, 2025-01-16, false",
        "NSA,  N, 2025-01-16, false",
        "BESD, K, 2026-11-22, false",
        "SEMH, E, 2026-11-22, true"
    })
    void a_sen_type_stands_only_where_its_code_set_allows(
            String type, String provision, String asAt, boolean accepted) {
        assertThat(problems("""
                {"reference": "T", "authority": "solihull", "asAt": "%s",
                 "setting": {"senProvision": "%s"}, "needs": {"primaryNeed": "%s"}}""".formatted(asAt, provision, type)))
                .extracting(Problem::pointer)
                .isEqualTo(accepted ? List.of() : List.of("/needs/primaryNeed"));
    }

    @Test
    void no_specialist_assessment_never_goes_with_a_plan() {
        assertThat(problems("""
                {"reference": "T", "authority": "solihull", "asAt": "2026-11-22",
                 "ehc": {"hasPlan": true}, "needs": {"secondaryNeed": "NSA"}}""")).extracting(Problem::pointer).containsExactly("/needs/secondaryNeed");
    }

    private static List<Problem> problems(String json) {
        InvalidCaseFile invalid =
                catchThrowableOfType(InvalidCaseFile.class, () -> READER.read(json.getBytes(StandardCharsets.UTF_8)));
        return invalid == null ? List.of() : invalid.problems();
    }
}
