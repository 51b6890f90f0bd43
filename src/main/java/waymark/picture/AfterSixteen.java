package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import waymark.calendar.Ages;
import waymark.casefile.Facts;

/** What a person past compulsory school age does, from where they are or that they have left. */
final class AfterSixteen {

    private static final int ADULT_LEARNER = 19;

    static final List<Derivation> ALL = List.of(
            standIn("adulthood.participation.status", AfterSixteen::status),
            summary("setting.adultCourse", AfterSixteen::adultCourse));

    private AfterSixteen() {}

    private static Object status(Facts facts) {
        if (!facts.truth("child.youngPerson").orElse(false)) {
            return null;
        }
        boolean left = facts.date("adulthood.participation.leftEducationOn")
                .filter(day -> !day.isAfter(facts.asAt()))
                .isPresent();
        return left
                ? "NOT_PARTICIPATING"
                : facts.code("setting.type").map(AfterSixteen::fromSetting).orElse(null);
    }

    private static Object adultCourse(Facts facts) {
        LocalDate born = facts.date("child.dateOfBirth").orElse(null);
        return facts.date("setting.courseStartedOn")
                .filter(start -> born != null)
                .map(start -> start.isAfter(Ages.attains(ADULT_LEARNER, born)))
                .orElse(null);
    }

    private static String fromSetting(String type) {
        return switch (type) {
            case "APPRENTICESHIP" -> "APPRENTICESHIP";
            case "NONE" -> "NOT_PARTICIPATING";
            default -> "IN_EDUCATION";
        };
    }
}
