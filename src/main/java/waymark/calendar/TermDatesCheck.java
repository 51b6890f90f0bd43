package waymark.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import waymark.calendar.TermDates.Closure;
import waymark.calendar.TermDates.Status;
import waymark.calendar.TermDates.Term;

/** Finds everything wrong with term dates, in words for the person who keeps them. */
final class TermDatesCheck {
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final int LONGEST_TERM_DAYS = 200;
    private static final int LONGEST_HOLIDAY_DAYS = 75;
    private static final int MOST_LISTED = 400;

    private final TermDates dates;
    private final List<String> problems = new ArrayList<>();

    private TermDatesCheck(TermDates dates) {
        this.dates = dates;
    }

    static List<String> problemsOf(TermDates dates) {
        TermDatesCheck check = new TermDatesCheck(dates);
        check.check();
        return List.copyOf(check.problems);
    }

    private void check() {
        if (blank(dates.id())) {
            problems.add("the calendar has no id");
        }
        if (blank(dates.title())) {
            problems.add("the calendar has no title");
        }
        if (dates.status() == Status.NOT_KNOWN) {
            if (dates.coverage() != null
                    || !dates.closures().isEmpty()
                    || !dates.inset().isEmpty()) {
                problems.add("the dates are marked not known, yet some are listed");
            }
            return;
        }
        if (dates.terms().isEmpty()) {
            problems.add("no term is listed; mark the dates not known if there are none");
            return;
        }
        if (Stream.of(dates.terms(), dates.closures(), dates.inset()).anyMatch(list -> list.size() > MOST_LISTED)) {
            problems.add("more than " + MOST_LISTED + " terms, closures or INSET days are listed");
            return;
        }
        dates.terms().forEach(this::checkTerm);
        checkOrder();
        dates.closures().forEach(this::checkClosure);
        checkOverlaps();
        checkInset();
        checkCoverage();
        if (problems.isEmpty()) {
            checkGaps();
        }
    }

    private void checkTerm(Term term) {
        if (checkEnds(term.name(), term.days())) {
            checkPupilDay(term.name() + ": first day", term.days().from());
            checkPupilDay(term.name() + ": last day", term.days().to());
            if (term.days().days() > LONGEST_TERM_DAYS) {
                problems.add(term.name() + ": lasts " + term.days().days() + " days; check the years");
            }
        }
    }

    private void checkPupilDay(String what, LocalDate day) {
        if (WorkingDays.isWeekend(day)) {
            problems.add(what + " " + said(day) + " is at a weekend");
        } else if (BankHolidays.isBankHoliday(day)) {
            problems.add(what + " " + said(day) + " is a bank holiday");
        } else if (dates.closures().stream().anyMatch(closure -> closure.days().contains(day))) {
            problems.add(what + " " + said(day) + " is also listed as closed");
        }
    }

    private void checkOrder() {
        for (int i = 1; i < dates.terms().size(); i++) {
            Term before = dates.terms().get(i - 1);
            Term term = dates.terms().get(i);
            if (term.days().overlaps(before.days())) {
                problems.add(term.name() + ": overlaps " + before.name());
            } else if (term.days().from().isBefore(before.days().from())) {
                problems.add(term.name() + ": is listed after " + before.name() + " but comes before it");
            }
        }
    }

    /** A gap longer than any holiday is a term left out, whose days would be taken for holiday. */
    private void checkGaps() {
        LocalDate open = dates.coverage().from();
        for (Term term : dates.terms()) {
            checkGap(open, term.days().from());
            open = term.days().to();
        }
        checkGap(open, dates.coverage().to());
    }

    private void checkGap(LocalDate open, LocalDate nextOpen) {
        if (open.plusDays(LONGEST_HOLIDAY_DAYS).isBefore(nextOpen)) {
            problems.add("no term is listed between " + said(open) + " and " + said(nextOpen));
        }
    }

    private void checkClosure(Closure closure) {
        if (checkEnds(closure.name(), closure.days())) {
            checkNotWeekend(
                    closure.name() + ": first closed day", closure.days().from());
            if (!closure.days().to().equals(closure.days().from())) {
                checkNotWeekend(
                        closure.name() + ": last closed day", closure.days().to());
            }
            if (dates.terms().stream().noneMatch(term -> term.days().contains(closure.days()))) {
                problems.add(closure.name()
                        + ": "
                        + said(closure.days().from())
                        + " to "
                        + said(closure.days().to())
                        + " is not within a term");
            }
        }
    }

    private void checkOverlaps() {
        List<Closure> closures = dates.closures();
        for (int i = 0; i < closures.size(); i++) {
            for (Closure other : closures.subList(i + 1, closures.size())) {
                if (closures.get(i).days().overlaps(other.days())) {
                    problems.add(other.name() + ": overlaps " + closures.get(i).name());
                }
            }
        }
    }

    private void checkInset() {
        Set<LocalDate> seen = new HashSet<>();
        for (LocalDate day : dates.inset()) {
            checkNotWeekend("INSET day", day);
            if (!seen.add(day)) {
                problems.add("INSET day " + said(day) + " is listed twice");
            }
            if (dates.closures().stream().anyMatch(closure -> closure.days().contains(day))) {
                problems.add("INSET day " + said(day) + " is already closed");
            }
            if (dates.terms().stream()
                    .anyMatch(term -> day.equals(term.days().from())
                            || day.equals(term.days().to()))) {
                problems.add("INSET day " + said(day) + " is given as a pupils' first or last day");
            }
        }
    }

    private void checkCoverage() {
        DateSpan covers = dates.covers();
        if (covers == null || !checkEnds("covers", covers)) {
            return;
        }
        dates.terms().stream()
                .filter(term -> !covers.contains(term.days()))
                .forEach(term -> problems.add(term.name() + ": is not within the days covered"));
        dates.inset().stream()
                .filter(day -> !covers.contains(day))
                .forEach(day -> problems.add("INSET day " + said(day) + " is not within the days covered"));
    }

    private boolean checkEnds(String what, DateSpan days) {
        if (days.to().isBefore(days.from())) {
            problems.add(what + ": ends on " + said(days.to()) + ", before it starts on " + said(days.from()));
            return false;
        }
        return true;
    }

    private void checkNotWeekend(String what, LocalDate day) {
        if (WorkingDays.isWeekend(day)) {
            problems.add(what + " " + said(day) + " is at a weekend");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String said(LocalDate day) {
        return SAID.format(day);
    }
}
