package waymark.picture;

import static waymark.picture.Derivation.standInInSchoolDays;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;

/** How near a review is, and how old advice and plans are. */
final class Reviews {

    static final List<Derivation> ALL = List.of(
            standInInSchoolDays("support.daysToReview", Reviews::schoolDaysToReview),
            summary("support.adviceMonthsOld", facts -> since(facts, "support.adviceOn", ChronoUnit.MONTHS)),
            summary(
                    "earlyYears.place.weeksSinceReview",
                    facts -> since(facts, "earlyYears.place.planReviewedOn", ChronoUnit.WEEKS)));

    private Reviews() {}

    /** School days still to come, the day of the review among them; below zero, those gone since. */
    private static Object schoolDaysToReview(Facts facts, TermCalendar calendar) {
        LocalDate today = facts.asAt();
        return facts.date("support.reviewDueOn")
                .map(due -> due.isBefore(today)
                        ? -calendar.countSchoolDays(due.plusDays(1), today)
                        : calendar.countSchoolDays(today.plusDays(1), due))
                .orElse(null);
    }

    private static Object since(Facts facts, String fact, ChronoUnit unit) {
        return facts.date(fact)
                .filter(day -> !day.isAfter(facts.asAt()))
                .map(day -> (int) unit.between(day, facts.asAt()))
                .orElse(null);
    }
}
