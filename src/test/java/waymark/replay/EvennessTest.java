package waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.replay.Impact.Falls;

/** A difference between groups is pointed out when it is larger than chance would explain, and not before. */
class EvennessTest {

    @ParameterizedTest(name = "{1} of {0} in the group, {3} of {2} in all: {4}")
    @CsvSource({
        "100, 10, 1000, 100, ", // the same share
        "100, 18, 1000, 100, ", // within three standard deviations
        "100, 20, 1000, 100, MORE_OFTEN",
        "100, 2, 1000, 100, ",
        "200, 4, 1000, 100, LESS_OFTEN",
        "20, 10, 1000, 100, ", // fewer than five to be expected: no telling
        "1000, 100, 1000, 100, ", // the only group
        "500, 500, 1000, 1000, ", // every case
        "500, 0, 1000, 0, ", // none
    })
    void a_large_difference_is_pointed_out(long inGroup, long changedInGroup, long cases, long changed, Falls falls) {
        assertThat(Evenness.of(inGroup, changedInGroup, cases, changed)).isEqualTo(falls);
    }
}
