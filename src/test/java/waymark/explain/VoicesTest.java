package waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.Shipped;

class VoicesTest {

    @ParameterizedTest
    @EnumSource
    void every_fixture_can_be_told_in_every_voice_and_always_in_the_same_words(Voice voice) {
        Shipped.fixtureCases().forEach(caseFile -> {
            Document told = Told.inFull(caseFile).in(voice);
            assertThat(told.blocks()).isNotEmpty();
            assertThat(told).isEqualTo(Told.inFull(caseFile).in(voice));
            assertThat(Told.words(told)).doesNotContainNull().noneMatch(String::isBlank);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_foot_of_every_page_names_the_recommendation_and_the_release(Voice voice) {
        List<Explanation> told = Shipped.fixtureCases().stream().map(Told::of).toList();
        assertThat(told)
                .allSatisfy(explanation -> assertThat(explanation.in(voice).footing())
                        .contains(explanation.recommendation().id())
                        .contains(explanation.release().hash()));
    }
}
