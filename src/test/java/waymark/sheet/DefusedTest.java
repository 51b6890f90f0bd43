package waymark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefusedTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1"})
    void text_that_could_run_is_made_text(String text) {
        assertThat(Defused.text(text)).isEqualTo("'" + text);
    }
}
