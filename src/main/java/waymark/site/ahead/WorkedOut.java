package waymark.site.ahead;

import java.time.LocalDate;
import java.util.List;
import waymark.desk.Publication;
import waymark.horizon.Horizon;
import waymark.horizon.Horizon.Reached;
import waymark.horizon.Horizon.Trouble;
import waymark.site.Moment;

/**
 * How far the looking ahead has come, and by which tables.
 *
 * @param publications what was published, the newest first
 * @param troubles the cases that could not be looked at
 */
public record WorkedOut(Reached reached, List<Publication> publications, List<Trouble> troubles) {

    /** Whether cases are still to be looked at. */
    public boolean underWay() {
        return reached.done() < reached.cases();
    }

    /** For example "1,200 of 4,000 cases looked at". */
    public String progress() {
        return "%,d of %,d cases looked at".formatted(reached.done(), reached.cases());
    }

    /** When a case was last looked at; empty when none was. */
    public String at() {
        return reached.at() == null ? "" : Moment.time(reached.at());
    }

    /** The tables that are in force, and those that are to be in the time. */
    public String tables() {
        StringBuilder words = new StringBuilder("the tables of publication ").append(inForce());
        publications.reversed().stream()
                .filter(each -> each.from().isAfter(reached.day()))
                .filter(each -> each.from().isBefore(end()))
                .forEach(each -> words.append(", from ")
                        .append(Moment.day(each.from()))
                        .append(" with publication ")
                        .append(each.number()));
        return words.toString();
    }

    private int inForce() {
        return publications.stream()
                .filter(each -> !each.from().isAfter(reached.day()))
                .mapToInt(Publication::number)
                .max()
                .orElse(1);
    }

    private LocalDate end() {
        return reached.day().plusMonths(Horizon.MONTHS);
    }
}
