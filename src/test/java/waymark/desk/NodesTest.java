package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.desk.TestDesk.LEAD;
import static waymark.desk.TestDesk.saying;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several nodes on one database. Today is 22 November 2026. */
class NodesTest {

    @ParameterizedTest
    @EnumSource
    void what_one_node_publishes_every_node_answers_by_at_once(Databases kind) {
        Map<String, Object> database = kind.empty();
        try (TestDesk one = Databases.node(database);
                TestDesk other = Databases.node(database)) {
            String before = other.inForce();
            assertThat(one.inForce()).isEqualTo(before);

            Publication published = one.publish(text -> text.replace("Screen communication", "Look again"));
            assertThat(other.inForce()).isNotEqualTo(before).isEqualTo(one.inForce());

            other.releasing().undo(LEAD, published.number(), "Schools were not ready.");
            assertThat(one.inForce()).isEqualTo(before);

            other.publish(LocalDate.of(2027, 1, 1), saying("Look once more"));
            assertThat(one.inForce()).isEqualTo(before);
            assertThat(one.on("2027-01-01")).isNotEqualTo(before).isEqualTo(other.on("2027-01-01"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_start_together_publish_the_tables_folder_once(Databases kind) {
        Map<String, Object> database = kind.empty();

        Stream.of(1, 2).parallel().map(node -> Databases.node(database)).forEach(node -> {
            try (node) {
                assertThat(node.publications()).hasSize(1);
                assertThat(node.recommenders().inForce().release().workbooks()).hasSize(2);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_restart_answers_as_before(Databases kind) {
        Map<String, Object> database = kind.empty();
        String inForce;
        try (TestDesk first = Databases.node(database)) {
            first.publish(text -> text.replace("Screen communication", "Look again"));
            inForce = first.inForce();
        }
        try (TestDesk second = Databases.node(database)) {
            assertThat(second.inForce()).isEqualTo(inForce);
            assertThat(second.publications()).hasSize(2);
        }
    }
}
