package waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count of fewer than five children is not shown, and cannot be worked out from the total. */
class HiddenTest {

    @ParameterizedTest(name = "of {0} is shown {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20 30 40 | 20 30 40",
                "0 30 40 | 0 30 40",
                "2 30 40 | - - 40",
                "2 3 40 | - - 40",
                "1 1 40 9 | - - 40 -",
                "4 4 40 | - - -",
                "3 | -",
                "3 0 0 | - - 0",
            })
    void small_counts_are_hidden_with_what_would_give_them_away(String counts, String shown) {
        assertThat(shown(counts(counts))).isEqualTo(shown);
    }

    /** Somebody tries every way in which hidden counts, one of them small, could make up what is missing. */
    @Property(tries = 300)
    void no_small_count_can_be_worked_out(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 0, max = 9) Integer> counts) {
        List<Long> all = counts.stream().map(Integer::longValue).toList();
        boolean[] hidden = Hidden.among(all, new boolean[all.size()]);
        int[] places = IntStream.range(0, hidden.length).filter(i -> hidden[i]).toArray();
        if (places.length == hidden.length) {
            return;
        }
        List<long[]> ways = new ArrayList<>();
        long missing = IntStream.of(places).mapToLong(all::get).sum();
        fill(all.stream().mapToLong(Long::longValue).toArray(), places, 0, missing, ways);

        for (int place : places) {
            if (small(all.get(place))) {
                assertThat(ways.stream().mapToLong(way -> way[place]).distinct().count())
                        .as("ways for place %d of %s", place, counts)
                        .isGreaterThan(1);
            }
        }
    }

    private static boolean small(long count) {
        return count > 0 && count < Impact.FEWEST_SHOWN;
    }

    private static void fill(long[] counts, int[] places, int next, long left, List<long[]> ways) {
        if (next == places.length) {
            if (left == 0 && IntStream.of(places).anyMatch(place -> small(counts[place]))) {
                ways.add(counts.clone());
            }
            return;
        }
        for (long value = 0; value <= left; value++) {
            counts[places[next]] = value;
            fill(counts.clone(), places, next + 1, left - value, ways);
        }
    }

    private static List<Long> counts(String counts) {
        return List.of(counts.split(" ")).stream().map(Long::valueOf).toList();
    }

    private static String shown(List<Long> counts) {
        boolean[] hidden = Hidden.among(counts, new boolean[counts.size()]);
        return String.join(
                " ",
                IntStream.range(0, hidden.length)
                        .mapToObj(i -> hidden[i] ? "-" : counts.get(i).toString())
                        .toList());
    }
}
