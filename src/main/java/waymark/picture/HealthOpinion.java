package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.util.List;
import waymark.calendar.CompulsorySchoolAge;
import waymark.casefile.Facts;

/** Whether section 23 applied on the day a health body formed its opinion: age five is not the limit. */
final class HealthOpinion {

    static final List<Derivation> ALL =
            List.of(summary("health.underSchoolAgeAtOpinion", HealthOpinion::underSchoolAge));

    private HealthOpinion() {}

    private static Object underSchoolAge(Facts facts) {
        return facts.date("child.dateOfBirth")
                .map(CompulsorySchoolAge::of)
                .flatMap(schoolAge ->
                        facts.date("health.senOpinionOn").map(opinion -> opinion.isBefore(schoolAge.startsOn())))
                .orElse(null);
    }
}
