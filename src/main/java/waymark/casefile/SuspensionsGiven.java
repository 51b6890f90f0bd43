package waymark.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Suspensions and exclusions in a case file must have a start, and lengths in half days. */
final class SuspensionsGiven {

    private SuspensionsGiven() {}

    static List<Problem> wrongIn(CaseFile file) {
        Exclusions exclusions = file.exclusions();
        List<Problem> problems = new ArrayList<>();
        if (exclusions == null) {
            return problems;
        }
        halves(exclusions.daysSuspendedThisTerm(), "/exclusions/daysSuspendedThisTerm", problems);
        halves(exclusions.daysSuspendedThisYear(), "/exclusions/daysSuspendedThisYear", problems);
        halves(exclusions.pexDaysServed(), "/exclusions/pexDaysServed", problems);
        if (exclusions.decision() != null) {
            halves(exclusions.decision().proposedDays(), "/exclusions/decision/proposedDays", problems);
        }
        List<SuspensionDecision> given = exclusions.suspensions() == null ? List.of() : exclusions.suspensions();
        for (int i = 0; i < given.size(); i++) {
            wrong(given.get(i), "/exclusions/suspensions/" + i, problems);
        }
        return problems;
    }

    private static void wrong(SuspensionDecision given, String at, List<Problem> problems) {
        halves(given.days(), at + "/days", problems);
        halves(given.daysServed(), at + "/daysServed", problems);
        if (given.startsOn() == null) {
            problems.add(new Problem(at + "/from", "Give the day on which the suspension starts."));
        } else if (given.at() != null && !given.at().toLocalDate().equals(given.startsOn())) {
            problems.add(new Problem(at + "/at", "This is not on " + given.startsOn() + ", the day it starts from."));
        } else if (given.to() != null && given.to().isBefore(given.startsOn())) {
            problems.add(new Problem(at + "/to", "The last day is before the first, " + given.startsOn() + "."));
        }
        if (given.daysServed() != null
                && given.days() != null
                && given.daysServed().compareTo(given.days()) > 0) {
            problems.add(new Problem(at + "/daysServed", "More days were served than were decided."));
        }
    }

    private static void halves(BigDecimal days, String at, List<Problem> problems) {
        if (days != null
                && (days.signum() < 0
                        || days.scaleByPowerOfTen(1)
                                        .remainder(BigDecimal.valueOf(5))
                                        .signum()
                                != 0)) {
            problems.add(new Problem(at, "Give school days in halves, such as 5 or 5.5."));
        }
    }
}
