package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

class RepresentativesTest {
    private static final Fact CYCLES = Vocabulary.get().require("support.evaluatedCycles");
    private static final Fact GROUNDS = Vocabulary.get().require("ehc.naming.groundsProposed");

    @Property
    void every_number_that_can_be_answers_like_one_of_the_representatives(@ForAll("numberTests") List<String> tests) {
        List<Condition> conditions = read(tests, CYCLES);
        Set<List<Boolean>> known = answers(conditions, Representatives.of(CYCLES, conditions));

        assertThat(known)
                .containsAll(answers(
                        conditions,
                        IntStream.rangeClosed(0, 25).<Object>mapToObj(n -> n).toList()));
    }

    @Property
    void two_tests_of_a_set_of_codes_are_told_apart(@ForAll("codeTests") List<String> tests) {
        List<Condition> conditions = read(tests, GROUNDS);
        Set<List<Boolean>> known = answers(conditions, Representatives.of(GROUNDS, conditions));

        assertThat(known).containsAll(answers(conditions, everySet(GROUNDS.values())));
    }

    @Provide
    Arbitrary<List<String>> numberTests() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 20);
        Arbitrary<String> compared = Combinators.combine(Arbitraries.of("<", "<=", ">", ">="), number)
                .as((sign, n) -> sign + " " + n);
        Arbitrary<String> between = Combinators.combine(
                        Arbitraries.of("[", "("),
                        number,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("]", ")"))
                .as((open, n, length, close) -> open + n + ".." + (n + length) + close);
        Arbitrary<String> one = Arbitraries.oneOf(
                compared, between, number.map(n -> "not(" + n + ")"), number.map(n -> "unknown, " + n));
        return one.list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> codeTests() {
        Arbitrary<String> codes = Arbitraries.of(GROUNDS.values())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> String.join(", ", list));
        return Arbitraries.oneOf(codes, codes.map(list -> "not(" + list + ")"), codes.map(list -> "unknown, " + list))
                .list()
                .ofSize(2);
    }

    private static List<Condition> read(List<String> tests, Fact fact) {
        CellReader cells = new CellReader(Settings.of("national", List.of()));
        return tests.stream().map(test -> cells.read(test, fact)).toList();
    }

    private static Set<List<Boolean>> answers(List<Condition> conditions, List<?> values) {
        Set<List<Boolean>> answers = new HashSet<>();
        for (Object value : values) {
            answers.add(conditions.stream().map(c -> c.matches(value)).toList());
        }
        return answers;
    }

    private static List<List<String>> everySet(List<String> codes) {
        return IntStream.range(0, 1 << codes.size())
                .mapToObj(bits -> IntStream.range(0, codes.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(codes::get)
                        .toList())
                .toList();
    }
}
