package waymark.safeguards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Shipped;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.ReadRow;

/** The Single Panel proved from its own workbook: one route a referral, and no form before a duty. */
class SinglePanelTest {

    private static final Set<String> WAITS_FOR_A_SETTING = Set.of("sp-10", "sp-13");

    private final FactClasses classes = new FactClasses(Shipped.release());

    @ParameterizedTest
    @ValueSource(strings = {"solihull", "wolverhampton"})
    void exactly_one_route_answers_every_combination_of_facts_known_and_unknown(String authority) {
        Partition partition = Partition.of(routes(authority), classes);

        assertThat(partition.unanswered()).isZero();
        assertThat(partition.won().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(partition.total());
    }

    @Test
    void all_twenty_eight_routes_can_be_reached_in_solihull() {
        Set<String> reached = rulesOf(routes("solihull"));

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj("sp-%02d"::formatted)
                        .toList());
        assertThat(Partition.of(routes("solihull"), classes).won())
                .allSatisfy((row, wins) -> assertThat(wins).as(row).isPositive());
    }

    @Test
    void where_a_council_has_set_no_limit_the_rows_that_need_one_stay_silent() {
        assertThat(Partition.of(routes("wolverhampton"), classes).won().entrySet().stream()
                        .filter(row -> row.getValue().signum() == 0)
                        .map(Map.Entry::getKey))
                .allMatch(key -> WAITS_FOR_A_SETTING.stream().anyMatch(key::contains));
    }

    @Test
    void no_paper_of_the_panel_is_looked_at_before_a_duty_is_met() {
        List<ReadRow> duties = routes("solihull").stream()
                .takeWhile(row -> !row.row().rule().equals("sp-10"))
                .toList();

        assertThat(rulesOf(duties)).contains("sp-01", "sp-03", "sp-07", "sp-09");
        assertThat(FactClasses.askedBy(duties.stream()))
                .extracting(Fact::name)
                .noneMatch(name -> name.startsWith("panel."));
    }

    @Test
    void a_form_is_sent_back_only_when_it_is_known_to_lack_something_and_risk_is_not_high() {
        ReadRow back = routes("solihull").stream()
                .filter(row -> row.row().outcome().equals("send-back"))
                .findFirst()
                .orElseThrow();
        Fact complete = Vocabulary.get().require("panel.complete");
        Fact risk = Vocabulary.get().require("panel.pexRisk");
        Combinations all = new Combinations(FactClasses.askedBy(List.of(back).stream()), Map.of(), classes);

        assertThat(all.firstWhere(values -> Firing.met(back, values)
                        && (!Boolean.FALSE.equals(values[complete.index()]) || "HIGH".equals(values[risk.index()]))))
                .isEmpty();
    }

    @Test
    void every_route_answers_and_nothing_that_is_added_does() {
        assertThat(Shipped.release().rows())
                .filteredOn(row -> row.table().question().equals("single-panel"))
                .allMatch(row -> row.row().primary() == row.table().id().equals("single-panel"));
    }

    @Test
    void the_engine_gives_the_same_one_route() {
        ShippedTable.of("single-panel", "solihull").theEngineGivesTheSameOneAnswer(classes);
    }

    private static List<ReadRow> routes(String authority) {
        return ShippedTable.of("single-panel", authority).rows();
    }

    private static Set<String> rulesOf(List<ReadRow> rows) {
        return rows.stream().map(row -> row.row().rule()).collect(Collectors.toSet());
    }
}
