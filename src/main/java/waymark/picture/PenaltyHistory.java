package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.calendar.Counting;
import waymark.casefile.Attendance;
import waymark.casefile.Facts;
import waymark.casefile.PenaltyNotice;
import waymark.casefile.PenaltyNotice.Earlier;
import waymark.casefile.PenaltyNotice.Parent;

/** Earlier penalty notices to one parent, and what stands against another. */
final class PenaltyHistory {

    private static final LocalDate FRAMEWORK = LocalDate.of(2024, 8, 19);
    private static final int MONTHS = 36;
    private static final Set<String> HEALTH = Set.of("HEALTH_PHYSICAL", "HEALTH_MENTAL");
    private static final Set<String> CANNOT_HELP = Set.of("ILLNESS", "UNAVOIDABLE");

    static final List<Derivation> ALL = List.of(
            summary("attendance.penalty.inThreeYears", PenaltyHistory::inThreeYears),
            standIn("attendance.penalty.blocked", PenaltyHistory::blocked));

    private PenaltyHistory() {}

    /** Three years begin with the day of issue ({@code penalty-rate}). */
    private static Object inThreeYears(Facts facts) {
        PenaltyNotice penalty = Optional.ofNullable(facts.caseFile().attendance())
                .map(Attendance::penalty)
                .orElse(null);
        if (penalty == null || penalty.notices() == null) {
            return null;
        }
        Parent parent = penalty.parent() == null ? Parent.ONE : penalty.parent();
        return (int) penalty.notices().stream()
                .filter(notice -> !Boolean.TRUE.equals(notice.withdrawn()))
                .filter(notice -> parent == (notice.parent() == null ? Parent.ONE : notice.parent()))
                .map(Earlier::issuedOn)
                .filter(issued -> issued != null && !issued.isBefore(FRAMEWORK) && !issued.isAfter(facts.asAt()))
                .filter(issued -> !facts.asAt().isAfter(Counting.monthsStartingWith(issued, MONTHS)))
                .count();
    }

    /** True where anything points that way; false only where a person has said what it is, and nothing else points there. */
    private static Object blocked(Facts facts) {
        if (cannotHelpIt(facts) || educationMayBeOwed(facts)) {
            return true;
        }
        boolean said = facts.known("attendance.cause") || facts.known("attendance.register.mayBeIllOrPrevented");
        return said ? false : null;
    }

    private static boolean cannotHelpIt(Facts facts) {
        return facts.code("provision.reason").filter(HEALTH::contains).isPresent()
                || facts.code("attendance.cause").filter(CANNOT_HELP::contains).isPresent()
                || facts.truth("attendance.ebsa.signs").orElse(false)
                || facts.truth("attendance.register.mayBeIllOrPrevented").orElse(false);
    }

    private static boolean educationMayBeOwed(Facts facts) {
        String decision = facts.code("provision.s19.decision").orElse("");
        boolean open = facts.known("provision.s19.clearOn") && !decision.equals("DUTY_NOT_ACCEPTED");
        return (open || decision.equals("DUTY_ACCEPTED")) && !facts.known("provision.s19.startedOn");
    }
}
