package waymark.calendar;

import java.time.LocalDate;
import java.util.List;
import waymark.calendar.TermDates.Closure;
import waymark.calendar.TermDates.Status;
import waymark.calendar.TermDates.Term;

/** The invented calendar of the worked cases, as they print it. */
final class CalendarT {
    static final TermCalendar CALENDAR = TermCalendar.of(dates());

    private CalendarT() {}

    static TermDates dates() {
        return new TermDates(
                "t",
                "Calendar T",
                null,
                Status.INVENTED,
                null,
                span("2026-09-01", "2027-12-17"),
                null,
                List.of(
                        new Term("Autumn 2026", span("2026-09-02", "2026-12-18")),
                        new Term("Spring 2027", span("2027-01-05", "2027-03-25")),
                        new Term("Summer 2027", span("2027-04-12", "2027-07-21")),
                        new Term("Autumn 2027", span("2027-09-02", "2027-12-17"))),
                List.of(
                        new Closure("Autumn half-term 2026", span("2026-10-26", "2026-10-30")),
                        new Closure("Spring half-term 2027", span("2027-02-15", "2027-02-19")),
                        new Closure("Summer half-term 2027", span("2027-05-31", "2027-06-04")),
                        new Closure("Autumn half-term 2027", span("2027-10-25", "2027-10-29"))),
                List.of(day("2026-09-01"), day("2026-11-02"), day("2027-01-04"), day("2027-09-01")));
    }

    static DateSpan span(String from, String to) {
        return new DateSpan(day(from), day(to));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
