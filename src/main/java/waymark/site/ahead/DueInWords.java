package waymark.site.ahead;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.casefile.InWords;
import waymark.explain.Law;
import waymark.horizon.Due;
import waymark.site.Address;
import waymark.site.Moment;

/** Something that is due, as a page tells it on a day. */
public record DueInWords(Due due, LocalDate today) {

    public String day() {
        return Moment.day(due.day());
    }

    /** For example "3 days left" or "1 day late". */
    public String left() {
        long days = ChronoUnit.DAYS.between(today, due.day());
        if (days == 0) {
            return "Today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : "%,d days".formatted(Math.abs(days));
        return count + (days < 0 ? " late" : " left");
    }

    /** Red for late, yellow for this week: the words say the same. */
    public String colour() {
        long days = ChronoUnit.DAYS.between(today, due.day());
        return days < 0 ? "govuk-tag--red" : days < 7 ? "govuk-tag--yellow" : "govuk-tag--grey";
    }

    /** Whether it is an action of a decision, not a date that a rule sets. */
    public boolean action() {
        return due.decision() != null;
    }

    /** What stands behind it, for example "The law". */
    public String behind() {
        return action() ? "Decision " + due.decision() : Law.force(due.force());
    }

    public String decisionPath() {
        return Address.of("decisions", String.valueOf(due.decision()));
    }

    public String casePath() {
        return Address.of("cases", due.authority(), due.reference());
    }

    /** Who must act: as the panel wrote it, or whom the rule binds. */
    public String owner() {
        if (action()) {
            return due.owner();
        }
        return due.owner().equals("everyone") ? "Everybody" : Law.actor(due.owner());
    }

    /** Who takes it up next, and when; empty when no ladder has begun. */
    public String next() {
        return due.next() == null
                ? ""
                : InWords.date(due.next().day()) + ": " + due.next().title();
    }

    /** Where the button that says it is done leads. */
    public String donePath() {
        return Address.of("actions", String.valueOf(due.decision()), String.valueOf(due.action())) + "/done";
    }
}
