package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.calendar.Counting;
import waymark.casefile.Facts;

/** Which review is complete, with which day the present twelve months start, and how long a family may comment. */
final class EhcReviewed {

    private static final int DAYS_TO_COMMENT = 15;

    static final List<Derivation> ALL = List.of(
            standIn("ehc.review.decision", EhcReviewed::decision),
            standIn("ehc.review.decisionNotifiedOn", EhcReviewed::decisionNotified),
            summary("ehc.review.completedOn", EhcReviewed::completed),
            summary("ehc.review.yearStartsOn", EhcReviewed::yearStarts),
            summary(
                    "ehc.review.overdue",
                    facts -> facts.date("ehc.review.yearStartsOn")
                            .map(from -> facts.asAt().isAfter(Counting.twelveMonthsStartingWith(from)))
                            .orElse(null)),
            summary("ehc.review.noticeDays", EhcReviewed::noticeDays),
            summary("ehc.review.sinceRelease", EhcReviewed::sinceRelease),
            summary(
                    "ehc.review.commentTimeRuns",
                    facts -> facts.date("ehc.review.amendmentServedOn")
                            .map(served -> !facts.asAt().isAfter(Counting.daysBeginningWith(served, DAYS_TO_COMMENT)))
                            .orElse(null)),
            summary(
                    "ehc.review.earliestFinalOn",
                    facts -> facts.date("ehc.review.amendmentServedOn")
                            .map(served -> Counting.daysAfter(served, DAYS_TO_COMMENT))
                            .orElse(null)));

    private EhcReviewed() {}

    private static boolean withoutReview(Facts facts) {
        return facts.truth("ehc.review.withoutReview").orElse(false);
    }

    private static Object decision(Facts facts) {
        return facts.known("ehc.review.amendmentNoticeSentOn") ? "AMEND" : null;
    }

    /** The notice of a decision to amend carries the proposed changes, so the one is the other. */
    private static Object decisionNotified(Facts facts) {
        return withoutReview(facts) ? null : facts.get("ehc.review.amendmentNoticeSentOn");
    }

    private static Object completed(Facts facts) {
        Optional<LocalDate> before = facts.date("ehc.review.lastDecisionOn");
        return facts.date("ehc.review.decisionNotifiedOn")
                .filter(day -> before.isEmpty() || day.isAfter(before.get()))
                .orElse(null);
    }

    private static Object yearStarts(Facts facts) {
        return latest(
                        facts,
                        facts.asAt(),
                        "ehc.review.completedOn",
                        "ehc.review.lastDecisionOn",
                        "ehc.plan.finalisedOn")
                .orElse(null);
    }

    /** The latest of some dates that is not after a day. */
    static Optional<LocalDate> latest(Facts facts, LocalDate until, String... names) {
        return Stream.of(names)
                .flatMap(name -> facts.date(name).stream())
                .filter(day -> !day.isAfter(until))
                .max(LocalDate::compareTo);
    }

    /** The first review that was completed after a day. */
    static Optional<LocalDate> firstAfter(Facts facts, LocalDate after) {
        return Stream.of("ehc.review.lastDecisionOn", "ehc.review.decisionNotifiedOn")
                .flatMap(name -> facts.date(name).stream())
                .filter(day -> day.isAfter(after))
                .min(LocalDate::compareTo);
    }

    private static Object noticeDays(Facts facts) {
        return facts.date("ehc.review.invitedOn")
                .flatMap(invited -> facts.date("ehc.review.meetingOn")
                        .map(meeting -> Math.toIntExact(ChronoUnit.DAYS.between(invited, meeting))))
                .orElse(null);
    }

    private static Object sinceRelease(Facts facts) {
        return facts.date("ehc.custody.releasedOn")
                .map(release -> Stream.of("ehc.review.completedOn", "ehc.review.lastDecisionOn")
                        .flatMap(name -> facts.date(name).stream())
                        .anyMatch(day -> !day.isBefore(release) && !day.isAfter(facts.asAt())))
                .orElse(null);
    }
}
