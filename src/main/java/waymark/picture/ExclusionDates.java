package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.standInInSchoolDays;
import static waymark.picture.Derivation.summary;
import static waymark.picture.Derivation.summaryInSchoolDays;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import waymark.calendar.Counting;
import waymark.calendar.FirstDay;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;

/** The days of a permanent exclusion. */
final class ExclusionDates {

    private static final int SIXTH = 6;
    private static final int LAST_YEAR = 11;
    private static final int DAYS_IN_A_WEEK = 7;

    static final List<Derivation> ALL = List.of(
            summary(
                    "exclusions.pexOn",
                    facts -> facts.get("exclusions.pexAt") instanceof LocalDateTime at ? at.toLocalDate() : null),
            summary("exclusions.pex", ExclusionDates::excluded),
            standInInSchoolDays("exclusions.pexAfterAfternoonBegan", ExclusionDates::afternoonBegun),
            summaryInSchoolDays("exclusions.pexFirstDay", ExclusionDates::firstDay),
            summaryInSchoolDays("exclusions.schoolResumesOn", ExclusionDates::schoolResumes),
            standIn("exclusions.regulationsApply", ExclusionDates::regulationsApply),
            summary("exclusions.daySix.year11ExamsOver", ExclusionDates::examsOver));

    private static final Set<String> STATE_SCHOOLS = Set.of(
            "MAINSTREAM_SCHOOL",
            "ACADEMY",
            "SPECIAL_SCHOOL",
            "AP_ACADEMY",
            "MAINTAINED_NURSERY",
            "SCHOOL_SIXTH_FORM",
            "PUPIL_REFERRAL_UNIT");

    /** A child may have left the school that excluded, so these say nothing about it. */
    private static final Set<String> NO_SCHOOL = Set.of("HOME_EDUCATED", "NONE");

    private ExclusionDates() {}

    private static Object excluded(Facts facts) {
        return facts.known("exclusions.pexOn") ? (Object) !facts.known("exclusions.pexCancelledOn") : null;
    }

    private static Object afternoonBegun(Facts facts, TermCalendar calendar) {
        return facts.get("exclusions.pexAt") instanceof LocalDateTime at
                ? SuspensionsRead.afternoonBegunAt(at.toLocalTime(), calendar).orElse(null)
                : null;
    }

    private static Object firstDay(Facts facts, TermCalendar calendar) {
        boolean afternoon = facts.truth("exclusions.pexAfterAfternoonBegan").orElse(false);
        return facts.date("exclusions.pexOn")
                .map(on -> FirstDay.of(on, !afternoon, calendar).counted())
                .orElse(null);
    }

    /** The school day that ends the first gap of more than a weekend on the way to day six. */
    private static Object schoolResumes(Facts facts, TermCalendar calendar) {
        LocalDate before = facts.date("exclusions.pexOn").orElse(null);
        if (before == null) {
            return null;
        }
        for (int nth = 1; nth <= SIXTH; nth++) {
            LocalDate day = Counting.nthSchoolDayBeginningWith(
                    facts.date("exclusions.pexOn").orElseThrow(), nth, calendar);
            if (day.isAfter(before.plusDays(DAYS_IN_A_WEEK))) {
                return day;
            }
            before = day;
        }
        return null;
    }

    private static Object regulationsApply(Facts facts) {
        return facts.caseFile().exclusions() == null
                ? null
                : facts.code("setting.type")
                        .filter(type -> !NO_SCHOOL.contains(type))
                        .map(STATE_SCHOOLS::contains)
                        .orElse(null);
    }

    /** Every public exam taken or missed, in Year 11 ({@code exclusion-y11}); anything not known leaves the duty on. */
    private static Object examsOver(Facts facts) {
        Integer year = facts.wholeNumber("setting.yearGroup").orElse(null);
        Boolean left = facts.truth("provision.s19.examsLeft").orElse(null);
        return facts.caseFile().exclusions() == null || year == null || left == null
                ? null
                : (Object) (year == LAST_YEAR && !left);
    }
}
