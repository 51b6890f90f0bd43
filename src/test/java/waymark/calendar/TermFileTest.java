package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermFileTest {

    @Test
    void every_mistake_is_listed_at_once() {
        List<String> problems = problems("""
            id: oak
            status: published
            colour: blue
            covers: { from: 2026-09-01, to: 2027-07-31 }
            afternoonStarts: lunch
            terms:
              - { name: Autumn, first: 2026-09-05, last: 2026-12-18 }
              - { name: Spring, first: 2026-12-14, last: 2027-03-25 }
              - { name: Summer, first: 2027-07-21, last: 2027-04-12 }
              - { name: Late, first: 2027-02-30, last: 2027-08-25, ends: never }
            closures:
              - { name: Half-term, first: 2026-10-26, last: 2026-11-01 }
              - { name: Fair, first: 2026-10-28 }
              - { name: Easter, first: 2027-03-29, last: 2027-04-09 }
            inset: [2026-10-27, 2026-11-07, 2026-12-18, tomorrow, 2026-08-28]
            """);
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "the file: \"colour\" is not known here; use id, title, authority, status, source,"
                                + " covers, afternoonStarts, terms, closures, inset",
                        "afternoonStarts: \"lunch\" should be a time such as \"13:00\"",
                        "terms 4: \"ends\" is not known here; use name, first, last",
                        "terms 4 first day: \"2027-02-30\" should be a real date such as 2026-09-01",
                        "inset 4: \"tomorrow\" should be a real date such as 2026-09-01",
                        "the calendar has no title",
                        "Autumn (terms 1): first day Sat 5 Sept 2026 is at a weekend",
                        "Spring (terms 2): overlaps Autumn (terms 1)",
                        "Summer (terms 3): ends on Mon 12 Apr 2027, before it starts on Wed 21 Jul 2027",
                        "Half-term (closures 1): last closed day Sun 1 Nov 2026 is at a weekend",
                        "Fair (closures 2): overlaps Half-term (closures 1)",
                        "Easter (closures 3): Mon 29 Mar 2027 to Fri 9 Apr 2027 is not within a term",
                        "INSET day Tue 27 Oct 2026 is already closed",
                        "INSET day Sat 7 Nov 2026 is at a weekend",
                        "INSET day Fri 18 Dec 2026 is given as a pupils' first or last day",
                        "INSET day Fri 28 Aug 2026 is not within the days covered");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 2026-12-25, last: 2027-02-12 | is a bank holiday",
                "first: 2026-09-02, last: 2027-07-21 | check the years"
            })
    void a_term_that_cannot_be_right_is_questioned(String days, String problem) {
        assertThat(problems(file("terms: [{ " + days + " }]")))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void terms_come_in_order() {
        assertThat(problems(file("""
                    terms:
                      - { first: 2027-01-05, last: 2027-03-25 }
                      - { first: 2026-09-02, last: 2026-12-18 }
                    """))).containsExactly("terms 2: is listed after terms 1 but comes before it");
    }

    @Test
    void a_term_left_out_is_not_taken_for_a_holiday() {
        assertThat(problems(file("""
                                covers: { from: 2026-05-01, to: 2027-12-31 }
                                terms:
                                  - { first: 2026-09-02, last: 2026-12-18 }
                                  - { first: 2027-04-12, last: 2027-07-21 }
                                """)))
                .containsExactly(
                        "no term is listed between Fri 1 May 2026 and Wed 2 Sept 2026",
                        "no term is listed between Fri 18 Dec 2026 and Mon 12 Apr 2027",
                        "no term is listed between Wed 21 Jul 2027 and Fri 31 Dec 2027");
    }

    @Test
    void a_list_no_school_could_need_is_refused() {
        List<LocalDate> inset = Stream.iterate(LocalDate.of(2026, 9, 2), day -> day.plusDays(1))
                .limit(401)
                .toList();
        assertThat(problems(file("terms: [{ first: 2026-09-02, last: 2026-12-18 }]\ninset: " + inset)))
                .containsExactly("more than 400 terms, closures or INSET days are listed");
    }

    @Test
    void a_first_day_cannot_also_be_closed() {
        assertThat(problems(file("""
                    terms: [{ first: 2026-09-02, last: 2026-12-18 }]
                    closures: [{ first: 2026-09-02 }]
                    """))).containsExactly("terms 1: first day Wed 2 Sept 2026 is also listed as closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms: [{ first: 2026-09-02, last: 2026-12-18 }]",
                "covers: { from: 2026-09-01, to: 2027-08-31 }",
                "inset: [2026-09-01]"
            })
    void dates_not_known_are_not_listed(String dates) {
        assertThat(problems("id: x\ntitle: X\nstatus: not known - ask the council\n" + dates))
                .contains("the dates are marked not known, yet some are listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "just words", "id: [", "id: a\nid: b", "terms: 3\nid: x"})
    void what_is_no_calendar_is_refused(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
    }

    @Test
    void a_status_is_chosen_from_a_list() {
        assertThat(problems("id: x\ntitle: X\nstatus: guessed"))
                .contains(
                        "status: should be one of \"published\", \"given in the case file\","
                                + " \"invented for tests\", \"not known - ask the council\"",
                        "no term is listed; mark the dates not known if there are none");
    }

    private static String file(String rest) {
        return "id: x\ntitle: X\nstatus: invented for tests\n" + rest;
    }

    private static List<String> problems(String yaml) {
        InvalidTermDates invalid = catchThrowableOfType(InvalidTermDates.class, () -> TermFile.read("x.yaml", yaml));
        return invalid.problems();
    }
}
