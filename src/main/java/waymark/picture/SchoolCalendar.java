package waymark.picture;

import java.util.List;
import java.util.Optional;
import waymark.calendar.DateSpan;
import waymark.calendar.InvalidTermDates;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermCalendars;
import waymark.calendar.TermDates;
import waymark.casefile.CaseFile;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;
import waymark.casefile.Setting;
import waymark.casefile.Setting.Closure;
import waymark.casefile.Setting.Term;

/** Which term calendar a case's school days are counted by: the school's own wins over the council's. */
public final class SchoolCalendar {

    private SchoolCalendar() {}

    /**
     * The calendar for a case: the terms given in it, else the one it names, else its authority's.
     *
     * @throws InvalidCaseFile when the terms given in the case cannot be a calendar, saying each reason
     */
    public static TermCalendar of(CaseFile caseFile, TermCalendars calendars) {
        Setting setting = caseFile.setting();
        if (setting != null && setting.terms() != null && !setting.terms().isEmpty()) {
            return checked(given(setting.terms()));
        }
        return Optional.ofNullable(setting)
                .map(Setting::termCalendar)
                .map(id -> calendars.byId(id).orElseGet(() -> TermCalendar.of(TermDates.notKnown(id, id))))
                .orElseGet(() -> calendars.defaultFor(caseFile.authority()));
    }

    private static TermCalendar checked(TermDates dates) {
        try {
            return TermCalendar.of(dates);
        } catch (InvalidTermDates wrong) {
            throw new InvalidCaseFile(wrong.problems().stream()
                    .map(problem -> new Problem("/setting/terms", "These terms cannot be used: " + problem + "."))
                    .toList());
        }
    }

    private static TermDates given(List<Term> terms) {
        return TermDates.given(
                "given",
                "the school's own terms",
                terms.stream()
                        .map(term -> new DateSpan(term.firstDay(), term.lastDay()))
                        .toList(),
                terms.stream()
                        .filter(term -> term.closures() != null)
                        .flatMap(term -> term.closures().stream())
                        .map(SchoolCalendar::span)
                        .toList());
    }

    private static DateSpan span(Closure closure) {
        return new DateSpan(closure.from(), closure.to() == null ? closure.from() : closure.to());
    }
}
