package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;
import static waymark.picture.Derivation.summaryInSchoolDays;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import waymark.calendar.Counting;
import waymark.calendar.TermCalendar;
import waymark.casefile.Exclusions;
import waymark.casefile.Facts;
import waymark.casefile.SuspensionDecision;

/** What follows from the dates of a board's meeting, a review, a cancelling and an off-site direction. */
final class BoardAndReview {

    private static final int TO_APPLY = 15;
    private static final int POST = 2;

    static final List<Derivation> ALL = List.of(
            summary(
                    "exclusions.governors.representationsMade",
                    facts -> facts.known("exclusions.governors.representationsOn") ? true : null),
            summary("exclusions.cancel.decidedOn", BoardAndReview::cancelledOn),
            summary("exclusions.cancel.proposed", facts -> facts.known("exclusions.cancel.decidedOn") ? true : null),
            standIn("exclusions.cancel.daysOut", BoardAndReview::daysOut),
            standIn("exclusions.governors.meetingBegun", BoardAndReview::meetingBegun),
            summary("exclusions.irp.madeOn", BoardAndReview::madeOn),
            summaryInSchoolDays("exclusions.irp.inTime", BoardAndReview::inTime),
            summaryInSchoolDays("exclusions.offSite.noticeSchoolDays", BoardAndReview::noticeSchoolDays),
            summary("exclusions.offSite.daysSinceReview", BoardAndReview::daysSinceReview));

    private BoardAndReview() {}

    /** From the time of the decision, or the day on which a listed exclusion was cancelled. */
    private static Object cancelledOn(Facts facts) {
        if (facts.get("exclusions.cancel.decidedAt") instanceof LocalDateTime at) {
            return at.toLocalDate();
        }
        Exclusions exclusions = facts.caseFile().exclusions();
        if (exclusions == null) {
            return null;
        }
        List<SuspensionDecision> listed = exclusions.suspensions() == null ? List.of() : exclusions.suspensions();
        return exclusions.pexCancelledOn() != null
                ? exclusions.pexCancelledOn()
                : listed.stream()
                        .map(SuspensionDecision::cancelledOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    private static Object daysOut(Facts facts) {
        return facts.known("exclusions.cancel.proposed") ? facts.get("exclusions.daysSuspendedThisYear") : null;
    }

    /** By the clock when both times are known; else the board had begun if it considered the case before that day. */
    private static Object meetingBegun(Facts facts) {
        if (facts.get("exclusions.governors.meetingBeganAt") instanceof LocalDateTime began) {
            LocalDateTime cancelled = (LocalDateTime) facts.get("exclusions.cancel.decidedAt");
            LocalDate day = facts.date("exclusions.cancel.decidedOn").orElse(facts.asAt());
            return cancelled == null ? !began.toLocalDate().isAfter(day) : !began.isAfter(cancelled);
        }
        return facts.date("exclusions.governors.consideredOn")
                .map(considered -> !considered.isAfter(
                        facts.date("exclusions.cancel.decidedOn").orElse(facts.asAt())))
                .orElse(null);
    }

    /** {@code irp-deemed}: the second working day after posting, or the day of delivery. */
    private static Object madeOn(Facts facts) {
        return facts.date("exclusions.irp.deliveredOn")
                .or(() -> facts.date("exclusions.irp.postedOn").map(posted -> Counting.workingDaysAfter(posted, POST)))
                .orElse(null);
    }

    private static Object inTime(Facts facts, TermCalendar calendar) {
        LocalDate made = facts.date("exclusions.irp.madeOn").orElse(null);
        LocalDate given = facts.date("exclusions.governors.decisionNoticeOn").orElse(null);
        return made == null || given == null
                ? null
                : (Object) !made.isAfter(Counting.schoolDaysAfter(given, TO_APPLY, calendar));
    }

    private static Object noticeSchoolDays(Facts facts, TermCalendar calendar) {
        LocalDate given = facts.date("exclusions.offSite.noticeGivenOn").orElse(null);
        LocalDate start = facts.date("exclusions.offSite.startsOn").orElse(null);
        return given == null || start == null ? null : calendar.countSchoolDays(given, start.minusDays(1));
    }

    private static Object daysSinceReview(Facts facts) {
        LocalDate last = facts.date("exclusions.offSite.lastReviewedOn").orElse(null);
        LocalDate asked = facts.date("exclusions.offSite.reviewAskedOn").orElse(null);
        return last == null || asked == null || last.isAfter(asked) ? null : (int) ChronoUnit.DAYS.between(last, asked);
    }
}
