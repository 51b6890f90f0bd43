package waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Shipped;
import waymark.explain.Drawing.Standing;
import waymark.explain.Drawing.Step;
import waymark.recommend.Recommendation.Suggestion;
import waymark.recommend.WorkedExample;

/** What people see who would rather look than read. */
class DrawingTest {

    static java.util.List<Told.Case> cases() {
        return Told.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_panel_sees_one_way_suggested_and_says_so_in_words(Told.Case told) {
        Explanation explanation = Told.of(told.caseFile());

        explanation.drawing(Voice.PANEL).ifPresent(drawing -> {
            assertThat(drawing.steps().stream().filter(step -> step.standing() == Standing.SUGGESTED))
                    .singleElement()
                    .satisfies(step -> assertThat(explanation.recommendation().recommendations().stream()
                                    .filter(Suggestion::primary)
                                    .map(Suggestion::title))
                            .contains(step.title()));
            assertThat(drawing.steps()).doesNotHaveDuplicates();
            assertThat(drawing.steps())
                    .allSatisfy(step -> assertThat(drawing.words()).contains(step.title()));
            assertThat(drawing.steps().stream().map(Step::title)).noneMatch(title -> title.contains("{"));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_family_sees_which_step_of_help_the_child_is_on(int level) {
        Drawing drawing = drawn(Map.of("support.currentLevel", IntNode.valueOf(level)));

        assertThat(drawing.steps().get(level - 1).standing()).isEqualTo(Standing.NOW);
        assertThat(drawing.steps().stream().filter(step -> step.standing() == Standing.OTHER))
                .hasSize(4);
        assertThat(drawing.words()).startsWith("Your child is on step " + level + " of 5 now");
    }

    @Test
    void a_young_person_is_spoken_to() {
        Drawing drawing = drawn(Map.of(
                "support.currentLevel", IntNode.valueOf(3), "child.dateOfBirth", TextNode.valueOf("2008-01-31")));

        assertThat(drawing.words()).startsWith("You are on step 3 of 5 now");
    }

    private static Drawing drawn(Map<String, JsonNode> facts) {
        return Told.of(Shipped.reader().read(WorkedExample.caseFile(facts, "2026-11-22", "solihull")))
                .drawing(Voice.FAMILY)
                .orElseThrow();
    }
}
