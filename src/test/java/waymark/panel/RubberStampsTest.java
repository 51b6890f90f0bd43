package waymark.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.JsonBody;
import waymark.panel.RubberStamps.Measure;
import waymark.panel.RubberStamps.Sign;

/** Signs that decisions were waved through. */
class RubberStampsTest {

    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final Measure MEASURE = new Measure(3, Duration.ofSeconds(60), Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 30 60                 | 1,2,3       | three within the minute
            0 30 61                 | -           | a second too long
            0 30                    | -           | two are not many
            0 20 40 60 80           | 1,2,3,4,5   | one run, told once
            0 20 40 300 320 340     | 1,2,3;4,5,6 | two runs
            0 100 200 300 320 340   | 4,5,6       | a slow start
            0 10 20 75              | 1,2,3       | the last is late
            """)
    void many_agreements_within_moments_are_one_sign(String seconds, String runs, String why) {
        List<Decision> decisions = agreements("member", seconds);

        assertThat(RubberStamps.among(decisions, MEASURE).stream()
                        .map(sign -> String.join(
                                ",",
                                sign.decisions().stream().map(String::valueOf).toList())))
                .as(why)
                .isEqualTo(runs == null ? List.of() : Arrays.asList(runs.split(";")));
    }

    @Test
    void each_person_is_looked_at_alone() {
        List<Decision> both = List.of(
                decision(1, "one", 0, "agree", null),
                decision(2, "other", 10, "agree", null),
                decision(3, "one", 20, "agree", null));

        assertThat(RubberStamps.among(both, MEASURE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            29, true
            30, false
            -,  false
            """)
    void a_case_that_was_hardly_open_is_a_sign(Integer open, boolean sign) {
        assertThat(RubberStamps.among(List.of(decision(1, "member", 0, "agree", open)), MEASURE))
                .extracting(Sign::kind)
                .isEqualTo(sign ? List.of("in-seconds") : List.of());
    }

    @Test
    void to_decide_otherwise_takes_words_and_is_no_sign() {
        assertThat(RubberStamps.among(List.of(decision(1, "member", 0, "depart", 5)), MEASURE))
                .isEmpty();
    }

    private static List<Decision> agreements(String by, String seconds) {
        int[] at = Arrays.stream(seconds.split(" ")).mapToInt(Integer::parseInt).toArray();
        return IntStream.range(0, at.length)
                .mapToObj(i -> decision(i + 1, by, at[i], "agree", null))
                .toList();
    }

    private static Decision decision(int number, String by, int second, String kind, Integer open) {
        DecisionGiven given = JsonBody.read(
                DecisionGiven.class,
                ("{\"question\": \"q\", \"decision\": \"" + kind + "\", \"secondsOpen\": " + open + "}")
                        .getBytes(StandardCharsets.UTF_8),
                "a decision",
                100);
        return new Decision(
                number,
                "id",
                "sha256:0",
                "A-" + number,
                "solihull",
                null,
                given,
                true,
                by,
                "panel-member",
                START.plusSeconds(second),
                List.of(),
                null);
    }
}
