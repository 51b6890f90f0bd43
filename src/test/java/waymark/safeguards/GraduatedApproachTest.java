package waymark.safeguards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Shipped;
import waymark.casefile.Fact;
import waymark.policy.Force;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** The Graduated Approach proved from its own workbook: the cycle's rows never overlap and one rung always answers. */
class GraduatedApproachTest {

    private final Release release = Shipped.release();
    private final FactClasses classes = new FactClasses(release);

    @ParameterizedTest
    @ValueSource(strings = {"solihull", "wolverhampton"})
    void exactly_one_rung_answers_every_combination_of_facts_known_and_unknown(String authority) {
        Partition partition = Partition.of(rows("ga-ladder", authority), classes);

        assertThat(partition.unanswered()).isZero();
        assertThat(partition.won().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(partition.total());
        assertThat(partition.won())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy((row, wins) -> assertThat(wins).as(row).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"solihull", "wolverhampton"})
    void no_two_rows_of_the_cycle_are_true_at_once(String authority) {
        List<ReadRow> rows = rows("ga-cycle", authority);
        Combinations all = new Combinations(FactClasses.askedBy(rows.stream()), Map.of(), classes);

        assertThat(all.firstWhere(values -> met(rows, values) > 1)).isEmpty();
        assertThat(all.tried()).isGreaterThan(400);
    }

    @Test
    void a_cycle_whose_facts_are_known_is_always_somewhere() {
        List<ReadRow> rows = rows("ga-cycle", "solihull");
        Collection<Fact> facts = FactClasses.askedBy(rows.stream());
        Predicate<Object[]> known = values -> facts.stream()
                .filter(fact -> !fact.name().equals("setting.phase"))
                .allMatch(fact -> values[fact.index()] != null);

        assertThat(new Combinations(facts, Map.of(), classes)
                        .firstWhere(values -> known.test(values) && met(rows, values) != 1))
                .isEmpty();
    }

    @Test
    void the_engine_gives_the_same_one_answer() {
        ShippedTable.of("ga-ladder", "solihull").theEngineGivesTheSameOneAnswer(classes);
    }

    @Test
    void nothing_here_goes_against_a_child_and_only_the_first_three_rungs_are_more_than_advice() {
        assertThat(release.rows())
                .filteredOn(row -> row.row().rule().matches("ga-[ecl]\\d\\d?"))
                .noneMatch(row -> row.row().adverse())
                .allMatch(row -> row.row().force() == Force.ADVICE
                        || List.of("ga-l01", "ga-l02", "ga-l03")
                                .contains(row.row().id()));
    }

    @Test
    void rights_are_told_before_the_way_forward_meeting_is_offered() {
        assertThat(rows("ga-ladder", "solihull").get(1).row().reason())
                .startsWith("Rights first: state the right to appeal")
                .contains("a Way Forward meeting is offered");
        assertThat(rows("ga-ladder", "solihull").get(1).row().family()).startsWith("You can appeal");
    }

    private static List<ReadRow> rows(String table, String authority) {
        return ShippedTable.of(table, authority).rows();
    }

    private static long met(List<ReadRow> rows, Object[] values) {
        return rows.stream().filter(row -> Firing.met(row, values)).count();
    }
}
