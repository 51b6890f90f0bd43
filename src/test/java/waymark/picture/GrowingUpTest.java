package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.picture.Pictured.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** Ages and year groups that planning for adult life turns on. */
class GrowingUpTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2} months, academic age {3}")
    @CsvSource({
        "2012-11-22, 2026-11-22, 168, 13",
        "2012-11-22, 2026-11-21, 167, 13",
        "2009-01-31, 2026-07-30, 209, 16",
        "2009-01-31, 2026-07-31, 210, 16",
        "2012-02-29, 2026-02-28, 168, 13",
        "2012-02-29, 2026-02-27, 167, 13",
        "2010-08-31, 2026-09-01, 192, 16",
        "2010-09-01, 2026-09-01, 192, 15"
    })
    void months_are_counted_for_planning_and_academic_age_on_31_august(
            String born, String day, int months, int academicAge) {
        Facts facts = facts("\"child\": {\"dateOfBirth\": \"%s\"}".formatted(born), day);
        assertThat(facts.get("child.planningAgeMonths")).isEqualTo(months);
        assertThat(facts.get("adulthood.participation.academicAge")).isEqualTo(academicAge);
    }

    @ParameterizedTest(name = "born {0}: doubt {1}")
    @CsvSource({"2010-08-31, false", "2010-09-01, true", "2010-09-05, true", "2010-10-01, false"})
    void a_birthday_in_the_first_days_of_september_is_a_doubt(String born, boolean doubt) {
        assertThat(facts("\"child\": {\"dateOfBirth\": \"%s\"}".formatted(born), "2026-06-27")
                        .get("child.septemberBirthday"))
                .isEqualTo(doubt);
    }

    @ParameterizedTest(name = "born {0}, first known {1}: aged {2}, year {3}")
    @CsvSource({
        "2008-12-10, 2026-11-22, 17, 13",
        "2012-11-22, 2026-11-21, 13, 9",
        "2012-02-29, 2026-02-28, 14, 9",
        "2013-08-31, 2027-09-01, 14, 10"
    })
    void who_comes_late_is_counted_on_the_day_first_known(String born, String known, int age, int year) {
        Facts facts = facts("""
                "child": {"dateOfBirth": "%s"}, "adulthood": {"firstKnownOn": "%s"}""".formatted(born, known), known);
        assertThat(facts.get("adulthood.firstKnownAge")).isEqualTo(age);
        assertThat(facts.get("adulthood.firstKnownYearGroup")).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "FE_COLLEGE, -, IN_EDUCATION",
                "SCHOOL_SIXTH_FORM, -, IN_EDUCATION",
                "APPRENTICESHIP, -, APPRENTICESHIP",
                "NONE, -, NOT_PARTICIPATING",
                "FE_COLLEGE, 2026-11-10, NOT_PARTICIPATING",
                "FE_COLLEGE, 2026-12-10, IN_EDUCATION"
            })
    void what_a_young_person_does_follows_from_where_they_are(String type, String left, String status) {
        String leaving = left == null
                ? ""
                : ", \"adulthood\": {\"participation\": {\"leftEducationOn\": \"%s\"}}".formatted(left);
        assertThat(facts(
                                "\"child\": {\"dateOfBirth\": \"2009-03-03\"}, \"setting\": {\"type\": \"%s\"}%s"
                                        .formatted(type, leaving),
                                "2026-11-22")
                        .get("adulthood.participation.status"))
                .isEqualTo(status);
    }
}
