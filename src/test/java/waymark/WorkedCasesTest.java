package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.casefile.CaseFile;
import waymark.policy.Example;
import waymark.policy.Workbook;

/** Whole cases: the fixtures, the worked cases of the law, and the examples that stand beside the rules. */
class WorkedCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_fixture_comes_out_as_it_says(String name, JsonNode fixture) {
        CaseFile caseFile = Shipped.reader().read(fixture.get("case"));
        assertThat(Shipped.examples().failures(caseFile, texts(fixture.get("expect"))))
                .isEmpty();
    }

    static Stream<Arguments> a_fixture_comes_out_as_it_says() {
        return Shipped.fixtures().stream()
                .map(file -> Arguments.of(file.getFileName().toString(), Shipped.json(file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_worked_case_comes_out_as_the_law_says(String name, JsonNode vector) {
        assertThat(Shipped.examples().failures(Shipped.caseFile(vector), texts(vector.get("expect"))))
                .isEmpty();
    }

    static Stream<Arguments> a_worked_case_comes_out_as_the_law_says() {
        return Shipped.workedCases().stream()
                .map(vector -> Arguments.of(
                        vector.path("id").asText() + " "
                                + vector.path("sentence").asText(),
                        vector));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void an_example_beside_the_rules_comes_out_as_it_says(
            String workbook, String sentence, Example example, String authority) {
        assertThat(Shipped.examples().failures(example, authority))
                .as(example.address())
                .isEmpty();
    }

    static Stream<Arguments> an_example_beside_the_rules_comes_out_as_it_says() {
        return Shipped.release().workbooks().stream().flatMap(WorkedCasesTest::examples);
    }

    private static Stream<Arguments> examples(Workbook book) {
        String authority = book.national() ? Shipped.USUAL_AUTHORITY : book.authority();
        return book.examples().stream()
                .map(example -> Arguments.of(book.path(), example.sentence(), example, authority));
    }

    private static List<String> texts(JsonNode list) {
        assertThat(list).as("what must come out").isNotNull();
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
