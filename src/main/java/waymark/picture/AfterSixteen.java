package waymark.picture;

import static waymark.picture.Derivation.standIn;

import java.util.List;
import waymark.casefile.Facts;

/** What a person past compulsory school age does, from where they are or that they have left. */
final class AfterSixteen {

    static final List<Derivation> ALL = List.of(standIn("adulthood.participation.status", AfterSixteen::status));

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

    private static String fromSetting(String type) {
        return switch (type) {
            case "APPRENTICESHIP" -> "APPRENTICESHIP";
            case "NONE" -> "NOT_PARTICIPATING";
            default -> "IN_EDUCATION";
        };
    }
}
