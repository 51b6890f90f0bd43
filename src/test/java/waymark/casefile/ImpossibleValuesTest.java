package waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no child's case can hold is turned down where it stands. */
class ImpossibleValuesTest {
    private final CaseFileReader reader =
            new CaseFileReader(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"child": {"age": -1}}                                 | /child/age                       | from 0 to
            {"child": {"age": 1e999999999}}                        | /child/age                       | a whole number
            {"child": {"age": "14"}}                               | /child/age                       | a whole number
            {"attendance": {"attendancePct": 100.5}}               | /attendance/attendancePct        | from 0 to 100
            {"attendance": {"attendancePct": 1e999999999}}         | /attendance/attendancePct        | from 0 to 100
            {"attendance": {"attendancePct": 1e-999999999}}        | /attendance/attendancePct        | decimal places
            {"support": {"currentLevel": 6}}                       | /support/currentLevel            | from 1 to 5
            {"child": {"dateOfBirth": "2026-02-30"}}               | /child/dateOfBirth               | a real date
            {"asAt": "+999999999-12-31"}                           | /asAt                            | from 1900 to 2199
            {"asAt": "0001-01-01"}                                 | /asAt                            | from 1900 to 2199
            {"needs": {"primaryNeed": "ADHD"}}                     | /needs/primaryNeed               | one of SPLD
            {"child": {"dateOfBirth": 20120101}}                   | /child/dateOfBirth               | YYYY-MM-DD
            {"child": []}                                          | /child                           | an object
            """)
    void is_named_with_its_place(String json, String pointer, String detail) {
        assertThat(problems(json)).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.detail()).contains(detail);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"setting\": {\"yearGroup\": -2}}",
                "{\"support\": {\"daysToReview\": -12}}",
                "{\"attendance\": {\"attendancePct\": 92.30769230769231}}"
            })
    void numbers_below_nought_and_long_fractions_stand_where_they_have_a_meaning(String json) {
        String whole = "{\"reference\": \"A\", \"authority\": \"solihull\", " + json.substring(1);

        assertThatCode(() -> reader.read(bytes(whole))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello                           | unrecognized token 'hello'
            {"reference": "A"               | stops before its end
            {"reference": NaN}              | non-standard token 'NaN'
            {"child": {}, "child": {}}      | 'child' is given twice
            {} {}                           | more after the end
            """)
    void what_is_not_json_is_said_in_words(String body, String words) {
        assertThat(problems(body))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.detail()).contains(words).doesNotContain("Feature", "ObjectNode", "enable"));
    }

    @Test
    void ten_thousand_unknown_fields_are_all_listed_and_quickly() {
        String fields = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"dateOfBrith" + i + "\": 1")
                .collect(Collectors.joining(", "));

        assertThat(problems("{\"child\": {" + fields + "}}")).hasSize(10_002);
    }

    private List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidCaseFile.class, () -> reader.read(bytes(json)))
                .problems();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
