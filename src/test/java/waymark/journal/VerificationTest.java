package waymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to the record behind Waymark's back is found, and where. */
class VerificationTest {

    private static Databases databases;

    @BeforeAll
    static void start() throws IOException {
        databases = new Databases();
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    static Stream<Arguments> tampering() {
        return databases.all().stream()
                .flatMap(
                        database -> Stream.of(
                                tampered(
                                        database,
                                        "who did it is altered",
                                        "2: what it is about was altered",
                                        "update journal_about set who = 'somebody else' where number = 2"),
                                tampered(
                                        database,
                                        "a time is altered",
                                        "3: it was altered",
                                        "update journal set written_at = timestamp '2020-01-01 00:00:00' where number = 3"),
                                tampered(
                                        database,
                                        "a kind is altered",
                                        "1: it was altered",
                                        "update journal set kind = 'view' where number = 1"),
                                tampered(
                                        database,
                                        "one is deleted",
                                        "3: it is missing.",
                                        "delete from journal_about where number = 3",
                                        "delete from journal where number = 3"),
                                tampered(
                                        database,
                                        "two are deleted",
                                        "2: it is missing, and so is every one up to entry 3",
                                        "delete from journal_about where number in (2, 3)",
                                        "delete from journal where number in (2, 3)"),
                                tampered(
                                        database,
                                        "the first is deleted",
                                        "1: it is missing",
                                        "delete from journal_about where number = 1",
                                        "delete from journal where number = 1"),
                                tampered(
                                        database,
                                        "the end is cut off",
                                        "5: it is missing",
                                        "delete from journal_about where number = 5",
                                        "delete from journal where number = 5"),
                                tampered(
                                        database,
                                        "all is cut off",
                                        "1: it is missing, and so is every one up to entry 5",
                                        "delete from journal_about",
                                        "delete from journal"),
                                tampered(
                                        database,
                                        "one is deleted and the rest moved up",
                                        "3: it does not follow on",
                                        "delete from journal_about where number = 3",
                                        "delete from journal where number = 3",
                                        move(4, 3),
                                        move(5, 4),
                                        "update journal_head set number = 4"),
                                tampered(
                                        database, "one is put in at the end", "6: it stands after the end", copy(5, 6)),
                                tampered(
                                        database,
                                        "one is put in and the end moved",
                                        "6: it does not follow on",
                                        copy(5, 6),
                                        "update journal_head set number = 6"),
                                tampered(
                                        database,
                                        "two are swapped",
                                        "2: it was altered",
                                        move(2, 99),
                                        move(3, 2),
                                        move(99, 3)),
                                tampered(
                                        database,
                                        "what one is about is deleted",
                                        "4: what it is about is gone",
                                        "delete from journal_about where number = 4"),
                                tampered(
                                        database,
                                        "the end is lost",
                                        "1: it stands after the end",
                                        "delete from journal_head"),
                                tampered(
                                        database,
                                        "a recommendation nobody made",
                                        "it was put in, or its entry taken away",
                                        "insert into release values ('h', 'r', '', timestamp '2026-01-01 00:00:00')",
                                        "insert into recommendation values ('never-made', 'SOL-1', 'solihull',"
                                                + " date '2026-01-01', 'h', '{}', '{}', 'x', timestamp '2099-01-01 00:00:00')"),
                                tampered(
                                        database,
                                        "a recommendation with an old date",
                                        "by its own date it was kept before the record began",
                                        "insert into release values ('h', 'r', '', timestamp '2026-01-01 00:00:00')",
                                        "insert into recommendation values ('old', 'SOL-1', 'solihull',"
                                                + " date '2020-01-01', 'h', '{}', '{}', 'x', timestamp '2020-01-01 00:00:00')")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tampering")
    void tampering_is_found_and_placed(Database database, String what, String found, List<String> sql) {
        five(database);
        assertThat(database.findings()).as("before").isEmpty();

        database.tamper(sql.toArray(String[]::new));

        assertThat(database.findings())
                .as(what)
                .anySatisfy(each -> assertThat(each.toString()).contains(found));
    }

    static List<Database> databases() {
        return databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_end_written_down_elsewhere_shows_a_chain_made_anew(Database database) {
        five(database);
        Head end = database.get(Verification.class)
                .of(Optional.empty(), number -> {})
                .end();
        five(database);

        assertThat(database.get(Verification.class)
                        .of(Optional.of(end), number -> {})
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("Entry 5: it is not the one that was written down elsewhere.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_chain_that_is_shorter_than_what_was_written_down_is_found(Database database) {
        five(database);

        assertThat(database.get(Verification.class)
                        .of(Optional.of(new Head(7, "sha256:x")), number -> {})
                        .findings())
                .extracting(Finding::entry)
                .containsExactly(7L);
    }

    /** A journal of five entries and nothing before them. */
    private static void five(Database database) {
        database.tamper(
                "delete from journal_about",
                "delete from journal",
                "delete from journal_head",
                "insert into journal_head values (1, 0, '" + Seal.NOTHING + "')",
                "delete from recommendation",
                "delete from release where hash = 'h'");
        for (int i = 1; i <= 5; i++) {
            database.get(Journal.class).append(Event.of(Kind.SIGN_IN, "solihull", "officer-" + i, "thing-" + i));
        }
    }

    private static Arguments tampered(Database database, String what, String found, String... sql) {
        return Arguments.of(database, what, found, List.of(sql));
    }

    private static String copy(int from, int to) {
        return "insert into journal select " + to + ", written_at, kind, authority, about_hash, previous, hash"
                + " from journal where number = " + from;
    }

    /** An entry under another number, with what it is about. */
    private static String move(int from, int to) {
        return copy(from, to) + "; update journal_about set number = " + to + " where number = " + from
                + "; delete from journal where number = " + from;
    }
}
