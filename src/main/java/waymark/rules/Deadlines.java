package waymark.rules;

import java.time.LocalDate;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;
import waymark.policy.ReadRow;
import waymark.policy.due.Due;
import waymark.policy.due.Moment;
import waymark.policy.due.Reckoning;

/** Reckons a row's due date for a case and says how it stands. */
final class Deadlines {

    private Deadlines() {}

    static Finding finding(ReadRow row, Moment moment) {
        return finding(row, moment, null);
    }

    /** A finding that another one raised; its date may be reckoned from the date that was missed. */
    static Finding raised(ReadRow row, Moment moment, Finding.Raised raised) {
        return finding(row, moment.after(raised.by().due()), raised);
    }

    private static Finding finding(ReadRow row, Moment moment, Finding.Raised raised) {
        Reckoning reckoning = Due.reckoning(row.due(), moment);
        return new Finding(
                row,
                reckoning,
                reckoning instanceof Reckoning.On on ? status(row, on.date(), moment) : null,
                raised,
                unsaid(row.row().metBy(), moment));
    }

    private static DueStatus status(ReadRow row, LocalDate due, Moment moment) {
        if (done(row.row().metBy(), moment)) {
            return DueStatus.MET;
        }
        return moment.facts().asAt().isAfter(due) ? DueStatus.OVERDUE : DueStatus.DUE;
    }

    private static boolean unsaid(String metBy, Moment moment) {
        return !metBy.isEmpty()
                && !moment.facts().known(metBy)
                && Vocabulary.get().require(metBy).type() == FactType.BOOLEAN;
    }

    private static boolean done(String metBy, Moment moment) {
        if (metBy.isEmpty()) {
            return false;
        }
        return switch (moment.facts().get(metBy)) {
            case LocalDate day -> !day.isAfter(moment.facts().asAt());
            case Boolean truth -> truth;
            case null, default -> false;
        };
    }
}
