package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.calendar.TermDates.Term;

/** A calendar's terms, gathered into school years. */
record SchoolYears(List<SchoolYear> years, List<Term> terms) {
    static SchoolYears of(List<Term> terms) {
        List<SchoolYear> years = new ArrayList<>();
        for (Term term : terms) {
            LocalDate from = term.days().from();
            boolean first = years.isEmpty() || years.getLast().startYear() < from.getYear();
            if (isAfterJuly(from) && first) {
                years.add(new SchoolYear(from.getYear(), from));
            }
        }
        return new SchoolYears(List.copyOf(years), terms);
    }

    /** Empty when the year's start is not known, or when a new one may have begun since. */
    Optional<SchoolYear> of(LocalDate day) {
        return years.stream()
                .filter(year -> !year.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(year -> nextHasNotBegun(year, day) || hasTermOn(year, day));
    }

    /** In a holiday, the term before it. */
    LegalTerm legalTerm(SchoolYear year, LocalDate day) {
        List<Term> own = terms.stream().filter(term -> belongs(term, year)).toList();
        if (hasMoreThanThree(own)) {
            return LegalTerm.byReferenceDate(year, day);
        }
        long begun =
                own.stream().filter(term -> !term.days().from().isAfter(day)).count();
        return new LegalTerm(year, (int) begun, own.get((int) begun - 1).days());
    }

    /** Also when only part of such a year is listed: two terms then begin in one season. */
    private static boolean hasMoreThanThree(List<Term> terms) {
        return terms.stream().map(term -> season(term.days().from())).distinct().count() < terms.size();
    }

    private static int season(LocalDate from) {
        return isAfterJuly(from) ? 1 : from.getMonthValue() <= Month.MARCH.getValue() ? 2 : 3;
    }

    private boolean nextHasNotBegun(SchoolYear year, LocalDate day) {
        boolean nextIsKnown = years.stream().anyMatch(other -> other.startYear() == year.startYear() + 1);
        LocalDate endOfJuly = LocalDate.of(year.startYear() + 1, Month.JULY, 31);
        return nextIsKnown || !day.isAfter(endOfJuly);
    }

    private boolean hasTermOn(SchoolYear year, LocalDate day) {
        return terms.stream()
                .anyMatch(term -> belongs(term, year) && term.days().contains(day));
    }

    private static boolean belongs(Term term, SchoolYear year) {
        LocalDate from = term.days().from();
        return (isAfterJuly(from) ? from.getYear() : from.getYear() - 1) == year.startYear();
    }

    private static boolean isAfterJuly(LocalDate day) {
        return day.getMonthValue() > Month.JULY.getValue();
    }
}
