package waymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    private static Databases databases;

    @BeforeAll
    static void start() throws IOException {
        databases = new Databases();
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    static List<Database> databases() {
        return databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void many_who_write_at_once_all_succeed_and_leave_no_gap(Database database) {
        long before = size(database);

        IntStream.range(0, 200)
                .parallel()
                .forEach(i ->
                        database.get(Journal.class).append(Event.of(Kind.SIGN_IN, "solihull", "officer-" + i, null)));

        assertThat(entries(database).stream().map(Entry::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, before + 200).boxed().toList());
        assertThat(database.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_rolled_back_was_never_recorded(Database database) {
        long before = size(database);

        assertThatThrownBy(() -> database.transactions().executeWrite(transaction -> {
                    database.get(Journal.class).append(Event.of(Kind.KEY_MADE, null, "admin", "key"));
                    throw new IllegalStateException("the rest went wrong");
                }))
                .hasMessageContaining("the rest went wrong");

        assertThat(size(database)).isEqualTo(before);
        assertThat(database.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void several_can_be_recorded_together(Database database) {
        long before = size(database);

        database.get(Journal.class)
                .append(
                        Event.of(Kind.KEY_MADE, null, "admin", "one"),
                        Event.of(Kind.KEY_REVOKED, null, "admin", "another"));

        assertThat(entries(database).stream().skip(before).map(Entry::kind)).containsExactly("key-made", "key-revoked");
    }

    private static long size(Database database) {
        return entries(database).size();
    }

    private static List<Entry> entries(Database database) {
        return database.get(JournalRows.class).after(0, 10_000);
    }
}
