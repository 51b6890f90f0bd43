package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import waymark.calendar.AcademicYear;
import waymark.casefile.Facts;
import waymark.casefile.Views;
import waymark.casefile.Views.Meeting;

/** Meetings with parents, from the meetings themselves ({@code sen-support-meet3}). */
final class Meetings {

    static final List<Derivation> ALL = List.of(
            summary(
                    "views.parentMeetingsThisYear",
                    facts -> heldFrom(facts, AcademicYear.of(facts.asAt()).from())),
            standIn("views.parentMeetings12m", Meetings::scaledToAYear));

    private Meetings() {}

    /** Scaled up when the child has been at the level for less than a year, so that a new start is not a failing. */
    private static Object scaledToAYear(Facts facts) {
        LocalDate yearAgo = facts.asAt().minusYears(1).plusDays(1);
        LocalDate from =
                facts.date("support.levelSince").filter(yearAgo::isBefore).orElse(yearAgo);
        Integer held = heldFrom(facts, from);
        if (held == null || from.isAfter(facts.asAt())) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(from, facts.asAt()) + 1;
        long inAYear = ChronoUnit.DAYS.between(yearAgo, facts.asAt()) + 1;
        return (int) Math.round((double) held * inAYear / days);
    }

    private static Integer heldFrom(Facts facts, LocalDate from) {
        Views views = facts.caseFile().views();
        return views == null || views.meetings() == null
                ? null
                : (int) views.meetings().stream()
                        .map(Meeting::on)
                        .filter(day -> day != null && !day.isBefore(from) && !day.isAfter(facts.asAt()))
                        .count();
    }
}
