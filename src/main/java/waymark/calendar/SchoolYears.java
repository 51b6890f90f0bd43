package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.calendar.TermDates.Term;

/** A calendar's terms, gathered into school years. */
record SchoolYears(List<SchoolYear> years, List<Term> terms) {
    private static final int TERMS_OF_A_USUAL_YEAR = 3;

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
                .filter(year -> nextHasNotBegun(year, day));
    }

    /** Empty when a school with its own terms has none on the day. */
    Optional<LegalTerm> legalTerm(SchoolYear year, LocalDate day) {
        List<Term> own = terms.stream().filter(term -> belongs(term, year)).toList();
        if (own.size() > TERMS_OF_A_USUAL_YEAR) {
            return Optional.of(LegalTerm.byReferenceDate(year, day));
        }
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).days().contains(day)) {
                return Optional.of(new LegalTerm(year, i + 1, own.get(i).days()));
            }
        }
        return Optional.empty();
    }

    private boolean nextHasNotBegun(SchoolYear year, LocalDate day) {
        boolean nextIsKnown = years.stream().anyMatch(other -> other.startYear() == year.startYear() + 1);
        LocalDate endOfJuly = LocalDate.of(year.startYear() + 1, Month.JULY, 31);
        return nextIsKnown || !day.isAfter(endOfJuly);
    }

    private static boolean belongs(Term term, SchoolYear year) {
        LocalDate from = term.days().from();
        return (isAfterJuly(from) ? from.getYear() : from.getYear() - 1) == year.startYear();
    }

    private static boolean isAfterJuly(LocalDate day) {
        return day.getMonthValue() > Month.JULY.getValue();
    }
}
