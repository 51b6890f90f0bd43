package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy lead's change is said to be. */
class ChangesTest {

    private static final String BOOK = """
            workbook: tea
            title: When to offer tea
            tables:
              - id: tea
                title: Is it time for tea?
                question: tea
                hitPolicy: FIRST
                rows:
                  - id: early
                    when: {attendance.attendancePct: "< 90"}
                    outcome: offer-tea
                    title: Tea
                    force: local
                    reason: It helps.
                    family: There will be something to drink.
                    sources: [Common sense]
                  - id: late
                    when: {attendance.attendancePct: "< 95"}
                    outcome: offer-milk
                    title: Milk
                    force: local
                    reason: It helps.
                    family: There will be something to drink.
                    sources: [Common sense]
                  - id: always
                    outcome: offer-water
                    title: Water
                    force: local
                    reason: It helps.
                    family: There will be something to drink.
                    sources: [Common sense]
            settings:
              - {name: tea.cups, value: "2"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \\"< 90\\"           | \\"< 85\\"         | CHANGED tea early attendance.attendancePct: < 90 -> < 85
            offer-milk           | offer-cocoa        | CHANGED tea late outcome: offer-milk -> offer-cocoa
            {name: tea.cups, value: \\"2\\"} | {name: tea.cups, value: \\"3\\"} | CHANGED Settings tea.cups value: 2 -> 3
            hitPolicy: FIRST     | hitPolicy: COLLECT | CHANGED tea  Hit policy: FIRST -> COLLECT
            title: When          | title: Where       | CHANGED About  title: When to offer tea -> Where to offer tea
            """)
    void a_changed_cell_is_shown_with_what_it_said_and_says(String from, String to, String change) {
        assertThat(changes(text -> text.replace(plain(from), plain(to)))).containsExactly(change);
    }

    private static String plain(String written) {
        return written.replace("\\\"", "\"");
    }

    @Test
    void a_row_that_came_and_a_row_that_went_are_named_once() {
        assertThat(changes(text -> text.replace("id: late", "id: later")))
                .containsExactly("REMOVED tea late :  -> ", "ADDED tea later :  -> ");
    }

    @Test
    void a_row_that_only_moved_is_said_to_have_moved_and_the_others_are_not() {
        String early = BOOK.substring(BOOK.indexOf("      - id: early"), BOOK.indexOf("      - id: late"));
        assertThat(changes(text -> text.replace(early, "").replace("settings:", early + "settings:")))
                .containsExactly("MOVED tea early :  -> ");
    }

    @Test
    void a_workbook_that_is_new_is_added_sheet_by_sheet_and_row_by_row() {
        assertThat(Changes.between(List.of(), List.of(book(BOOK))))
                .extracting(change -> change.kind() + " " + change.sheet() + " " + change.item())
                .containsExactly(
                        "ADDED About ",
                        "ADDED tea ",
                        "ADDED tea early",
                        "ADDED tea late",
                        "ADDED tea always",
                        "ADDED Settings ",
                        "ADDED Settings tea.cups");
    }

    @Test
    void the_same_workbook_shows_nothing() {
        assertThat(changes(UnaryOperator.identity())).isEmpty();
    }

    private static List<String> changes(UnaryOperator<String> change) {
        return Changes.between(List.of(book(BOOK)), List.of(book(change.apply(BOOK)))).stream()
                .map(each -> each.kind() + " " + each.sheet() + " " + each.item() + " " + each.column() + ": "
                        + each.from() + " -> " + each.to())
                .toList();
    }

    private static Workbook book(String text) {
        return WorkbookText.parse(text, "national");
    }
}
