package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.casefile.CaseFile;
import waymark.policy.Example;
import waymark.policy.Workbook;
import waymark.recommend.WorkedExample;

/** Whole cases: the fixtures, the worked cases of the law, and the examples that stand beside the rules. */
class WorkedCasesTest {

    private static final String USUAL_AUTHORITY = "solihull";

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
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        vector.path("facts").properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        JsonNode caseFile = WorkedExample.caseFile(
                facts, vector.path("asAt").asText(), vector.path("authority").asText(USUAL_AUTHORITY));
        assertThat(Shipped.examples().failures(Shipped.reader().read(caseFile), texts(vector.get("expect"))))
                .isEmpty();
    }

    static Stream<Arguments> a_worked_case_comes_out_as_the_law_says() {
        return Shipped.files("fixtures/vectors", ".yaml").stream().flatMap(WorkedCasesTest::vectors);
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
        String authority = book.national() ? USUAL_AUTHORITY : book.authority();
        return book.examples().stream()
                .map(example -> Arguments.of(book.path(), example.sentence(), example, authority));
    }

    private static Stream<Arguments> vectors(Path file) {
        try {
            JsonNode list = new YAMLMapper().readTree(Files.readAllBytes(file));
            return list.valueStream()
                    .map(vector -> Arguments.of(
                            vector.path("id").asText() + " "
                                    + vector.path("sentence").asText(),
                            vector));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        assertThat(list).as("what must come out").isNotNull();
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
