package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReachTest {
    private static final List<Integer> CYCLES = Arrays.asList(0, 1, 2, 3, 4, null);
    private static final List<Boolean> PLAN = Arrays.asList(true, false, null);
    private static final List<String> PHASE = Arrays.asList("EARLY_YEARS", "PRIMARY", "SECONDARY", "POST16", null);

    /** The same question, answered by trying every case there is. */
    @Property(tries = 300)
    void a_row_is_reached_exactly_when_some_case_reaches_it(@ForAll("tables") List<String> lines) {
        Table table = TinyBook.table(HitPolicy.FIRST, lines.toArray(String[]::new));
        List<ReadRow> rows =
                TinyBook.release(TinyBook.book("national/b", table)).rows();
        List<ReadRow> above = rows.subList(0, rows.size() - 1);

        assertThat(Reach.past(above, rows.getLast()))
                .isEqualTo(cases().anyMatch(known ->
                        holds(rows.getLast(), known) && above.stream().noneMatch(row -> holds(row, known))));
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> cycles = Arbitraries.of("< 2", ">= 2", "[1..3]", "unknown", "not(2)", "-");
        Arbitrary<String> plan = Arbitraries.of("true", "false", "unknown", "-");
        Arbitrary<String> phase = Arbitraries.of("PRIMARY", "not(PRIMARY)", "SECONDARY, POST16", "known", "-");
        return Combinators.combine(cycles, plan, phase)
                .as((a, b, c) -> "support.evaluatedCycles " + a + "; ehc.hasPlan " + b + "; setting.phase " + c)
                .list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> "r" + i + ": " + rows.get(i))
                        .toList());
    }

    private static Stream<Map<String, Object>> cases() {
        return CYCLES.stream()
                .flatMap(cycles -> PLAN.stream().flatMap(plan -> PHASE.stream().map(phase -> of(cycles, plan, phase))));
    }

    private static Map<String, Object> of(Integer cycles, Boolean plan, String phase) {
        Map<String, Object> known = new HashMap<>();
        known.put("support.evaluatedCycles", cycles);
        known.put("ehc.hasPlan", plan);
        known.put("setting.phase", phase);
        return known;
    }

    private static boolean holds(ReadRow row, Map<String, Object> known) {
        return row.clauses().stream()
                .allMatch(clause ->
                        clause.condition().matches(known.get(clause.fact().name())));
    }
}
