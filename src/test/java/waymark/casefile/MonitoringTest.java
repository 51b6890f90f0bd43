package waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import waymark.Shipped;
import waymark.casefile.Monitoring.Ethnicity;
import waymark.casefile.Monitoring.Sex;
import waymark.recommend.Detail;
import waymark.recommend.Json;

/** What is recorded for monitoring only is taken, and can never bear on what is suggested. */
class MonitoringTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void sex_and_ethnicity_are_taken_as_the_school_census_codes_them() {
        Submitted submitted = Shipped.reader()
                .submitted(bytes("{\"reference\": \"C-1\", \"authority\": \"solihull\","
                        + " \"monitoring\": {\"sex\": \"F\", \"ethnicity\": \"WROM\"}}"));

        assertThat(submitted.monitoring()).isEqualTo(new Monitoring(Sex.F, Ethnicity.WROM));
    }

    @Test
    void what_is_wrong_in_it_is_said_with_its_place() {
        assertThatThrownBy(() -> Shipped.reader()
                        .read(bytes("{\"reference\": \"C-1\", \"authority\": \"solihull\","
                                + " \"monitoring\": {\"sex\": \"X\", \"religion\": \"any\"}}")))
                .isInstanceOfSatisfying(
                        InvalidCaseFile.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/monitoring/sex", "/monitoring/religion"));
    }

    @Test
    void no_fact_of_the_vocabulary_comes_from_it() {
        assertThat(Vocabulary.get().sections()).doesNotContain("monitoring");
        assertThat(Vocabulary.get().all()).extracting(Fact::name).noneMatch(name -> name.startsWith("monitoring"));
    }

    @Property(tries = 40)
    void it_alters_no_answer_by_a_single_byte(
            @ForAll int which, @ForAll Sex sex, @ForAll Ethnicity ethnicity, @ForAll Detail detail) throws IOException {
        CaseFile without = Shipped.fixtureCases()
                .get(Math.floorMod(which, Shipped.fixtures().size()));
        ObjectNode json = (ObjectNode) JSON.readTree(Json.write(without));
        json.putObject("monitoring").put("sex", sex.name()).put("ethnicity", ethnicity.name());

        CaseFile with = Shipped.reader().read(JSON.writeValueAsBytes(json));

        assertThat(Json.write(with)).isEqualTo(Json.write(without));
        assertThat(Json.write(Shipped.recommender().recommend(with, detail)))
                .isEqualTo(Json.write(Shipped.recommender().recommend(without, detail)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
