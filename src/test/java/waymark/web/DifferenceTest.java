package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed between two answers, by place. */
class DifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1}             | {"a": 2}             | /a
            {"a": [1, 2]}        | {"a": [1, 3]}        | /a/1
            {"a": [1]}           | {"a": [1, 2]}        | /a/1
            {"a": {"b": "x"}}    | {"a": {}}            | /a/b
            {"a/b": {"c~d": 1}}  | {"a/b": {"c~d": 2}}  | /a~1b/c~0d
            {"a": {"b": 1}}      | {"a": [1]}           | /a
            """)
    void is_named_by_its_pointer(String stored, String now, String pointer) {
        assertThat(Difference.between(ApiJson.tree(stored), ApiJson.tree(now)))
                .extracting(Difference::pointer)
                .containsExactly(pointer);
    }

    @Test
    void the_same_has_none() {
        assertThat(Difference.between(ApiJson.tree("{\"a\": [1]}"), ApiJson.tree("{\"a\": [1]}")))
                .isEmpty();
    }
}
