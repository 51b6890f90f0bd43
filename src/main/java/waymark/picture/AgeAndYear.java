package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import waymark.calendar.Ages;
import waymark.calendar.CompulsorySchoolAge;
import waymark.calendar.YearGroups;
import waymark.casefile.Facts;
import waymark.casefile.Setting.Phase;

/** Ages, school age and year groups, from the date of birth ({@code date-age-attain}, {@code date-csa-end}, {@code date-year-group}). */
final class AgeAndYear {

    private static final int ADULT = 18;
    private static final int YOUNG_PERSON_UNTIL = 25;
    private static final int LAST_PRIMARY_YEAR = 6;
    private static final int LAST_SECONDARY_YEAR = 11;

    static final List<Derivation> ALL = List.of(
            summary("child.age", born((facts, born) -> Ages.on(facts.asAt(), born))),
            summary("child.planningAge", born(AgeAndYear::planningAge)),
            summary("child.over18", born((facts, born) -> facts.asAt().isAfter(Ages.attains(ADULT, born)))),
            summary(
                    "child.bornOnLeapDay",
                    born((facts, born) -> born.getMonthValue() == 2 && born.getDayOfMonth() == 29)),
            summary(
                    "child.compulsorySchoolAgeStarts",
                    born((facts, born) -> CompulsorySchoolAge.of(born).startsOn())),
            summary(
                    "child.compulsorySchoolAgeEnds",
                    born((facts, born) -> CompulsorySchoolAge.of(born).endsOn())),
            summary(
                    "child.compulsorySchoolAge",
                    born((facts, born) -> CompulsorySchoolAge.of(born).includes(facts.asAt()))),
            summary(
                    "child.underCompulsorySchoolAge",
                    born((facts, born) ->
                            facts.asAt().isBefore(CompulsorySchoolAge.of(born).startsOn()))),
            summary("child.youngPerson", born(AgeAndYear::youngPerson)),
            summary(
                    "setting.chronologicalYearGroup",
                    born((facts, born) -> YearGroups.chronological(born, facts.asAt()))),
            summary("setting.outOfCohort", AgeAndYear::outOfCohort),
            standIn("setting.yearGroup", facts -> facts.get("setting.chronologicalYearGroup")),
            standIn("setting.phase", AgeAndYear::phase));

    private AgeAndYear() {}

    private static Function<Facts, Object> born(BiFunction<Facts, LocalDate, Object> from) {
        return facts -> facts.date("child.dateOfBirth")
                .map(born -> from.apply(facts, born))
                .orElse(null);
    }

    private static Object planningAge(Facts facts, LocalDate born) {
        int age = Ages.on(facts.asAt(), born);
        return facts.asAt().isBefore(Ages.plansFor(age + 1, born)) ? age : age + 1;
    }

    private static Object youngPerson(Facts facts, LocalDate born) {
        return facts.asAt().isAfter(CompulsorySchoolAge.of(born).endsOn())
                && Ages.on(facts.asAt(), born) < YOUNG_PERSON_UNTIL;
    }

    private static Object outOfCohort(Facts facts) {
        Object taught = facts.get("setting.yearGroup");
        Object byAge = facts.get("setting.chronologicalYearGroup");
        return taught == null || byAge == null ? null : !taught.equals(byAge);
    }

    private static Object phase(Facts facts) {
        return facts.wholeNumber("setting.yearGroup")
                .map(AgeAndYear::phaseOf)
                .map(Phase::name)
                .orElse(null);
    }

    private static Phase phaseOf(int year) {
        if (year < 0) {
            return Phase.EARLY_YEARS;
        }
        return year <= LAST_PRIMARY_YEAR ? Phase.PRIMARY : year <= LAST_SECONDARY_YEAR ? Phase.SECONDARY : Phase.POST16;
    }
}
