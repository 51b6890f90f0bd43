package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import waymark.calendar.AcademicYear;
import waymark.calendar.Ages;
import waymark.calendar.CompulsorySchoolAge;
import waymark.calendar.YearGroups;
import waymark.casefile.Facts;

/** Ages and year groups that planning for adult life turns on. */
final class GrowingUp {

    private static final int ADULT = 18;

    static final List<Derivation> ALL = List.of(
            summary("child.planningAgeMonths", on(GrowingUp::months, Facts::asAt)),
            summary(
                    "child.septemberBirthday",
                    on((born, day) -> CompulsorySchoolAge.of(born).septemberDoubt(), Facts::asAt)),
            summary("adulthood.participation.academicAge", on(GrowingUp::academicAge, Facts::asAt)),
            summary("adulthood.firstKnownAge", on(GrowingUp::planningAge, GrowingUp::firstKnown)),
            summary(
                    "adulthood.firstKnownYearGroup",
                    on((born, day) -> YearGroups.chronological(born, day), GrowingUp::firstKnown)),
            summary(
                    "adulthood.careAct.assessedBefore18",
                    on(
                            (born, day) -> day.isBefore(Ages.attains(ADULT, born)),
                            facts -> facts.date("adulthood.careAct.assessmentCompletedOn")
                                    .orElse(null))));

    private GrowingUp() {}

    private static Function<Facts, Object> on(
            BiFunction<LocalDate, LocalDate, Object> of, Function<Facts, LocalDate> day) {
        return facts -> {
            LocalDate born = facts.date("child.dateOfBirth").orElse(null);
            LocalDate then = day.apply(facts);
            return born == null || then == null || then.isBefore(born) ? null : of.apply(born, then);
        };
    }

    private static LocalDate firstKnown(Facts facts) {
        return facts.date("adulthood.firstKnownOn").orElse(null);
    }

    private static Object months(LocalDate born, LocalDate day) {
        int whole = (int) ChronoUnit.MONTHS.between(born, day);
        return day.isBefore(born.plusMonths(whole + 1L)) ? whole : whole + 1;
    }

    private static Object planningAge(LocalDate born, LocalDate day) {
        int age = Ages.on(day, born);
        return day.isBefore(Ages.plansFor(age + 1, born)) ? age : age + 1;
    }

    /** Age on the 31 August before the academic year, as tracking of participation counts it. */
    private static Object academicAge(LocalDate born, LocalDate day) {
        LocalDate eve = AcademicYear.of(day).from().minusDays(1);
        return eve.isBefore(born) ? null : Ages.on(eve, born);
    }
}
