package waymark.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dates of an assessment that cannot both be true. */
final class EhcDates {

    private EhcDates() {}

    static List<Problem> wrongIn(CaseFile file) {
        List<Problem> problems = new ArrayList<>();
        Ehc ehc = file.ehc();
        if (ehc != null && ehc.exceptions() != null) {
            EhcExceptions exceptions = ehc.exceptions();
            if (exceptions.closedFrom() != null && !after(exceptions.reopensOn(), exceptions.closedFrom())) {
                problems.add(new Problem(
                        "/ehc/exceptions/reopensOn", "The setting re-opened on or before the day it closed."));
            }
            if (exceptions.absentFrom() != null
                    && exceptions.absentTo() != null
                    && exceptions.absentTo().isBefore(exceptions.absentFrom())) {
                problems.add(new Problem("/ehc/exceptions/absentTo", "The time away ends before it starts."));
            }
        }
        LocalDate born = file.child() == null ? null : file.child().dateOfBirth();
        if (born != null
                && ehc != null
                && ehc.request() != null
                && before(ehc.request().receivedOn(), born)) {
            problems.add(new Problem("/ehc/request/receivedOn", "The request was received before the date of birth."));
        }
        return problems;
    }

    private static boolean after(LocalDate day, LocalDate other) {
        return day == null || day.isAfter(other);
    }

    private static boolean before(LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }
}
