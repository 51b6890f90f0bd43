package waymark.horizon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates.Term;
import waymark.casefile.InWords;

/**
 * The terms of a council. Its own term dates count where they are held, a holiday with the term before it; elsewhere
 * terms go by month, and {@link #words} says so.
 */
final class Terms {

    private static final String MONTHS =
            "autumn is September to December, spring January to March, summer April to August.";

    private final TermCalendar calendar;

    /** By a council's default calendar, which may know nothing. */
    Terms(TermCalendar calendar) {
        this.calendar = calendar;
    }

    /** What the term of a day is called, for example "Autumn 2026". */
    String on(LocalDate day) {
        return own().stream()
                .filter(term -> calendar.covers(day) && !term.days().from().isAfter(day))
                .max(Comparator.comparing(term -> term.days().from()))
                .map(Term::name)
                .orElseGet(() -> byMonth(day));
    }

    /** Where the names come from, in a sentence or two. */
    String words() {
        if (own().isEmpty()) {
            return "The council's term dates are not held, so terms go by month: " + MONTHS;
        }
        return "Terms go by the dates of " + calendar.dates().title() + " ("
                + calendar.dates().status().label() + ") from "
                + InWords.date(own().getFirst().days().from()) + " to "
                + InWords.date(own().getLast().days().to())
                + ". For other days no term dates are held, so there terms go by month: " + MONTHS;
    }

    private List<Term> own() {
        return calendar.dates().terms();
    }

    private static String byMonth(LocalDate day) {
        int month = day.getMonthValue();
        return (month >= 9 ? "Autumn " : month <= 3 ? "Spring " : "Summer ") + day.getYear();
    }
}
