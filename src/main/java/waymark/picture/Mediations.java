package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.util.List;
import waymark.calendar.Counting;
import waymark.casefile.EhcMediation.Health;
import waymark.casefile.Facts;

/** Whether the adviser was asked in time, and how far mediation is about health. */
final class Mediations {

    private static final int MONTHS = 2;

    static final List<Derivation> ALL = List.of(
            summary("ehc.mediation.contactLate", Mediations::contactLate),
            summary("ehc.mediation.aboutHealth", Mediations::aboutHealth));

    private Mediations() {}

    private static Object contactLate(Facts facts) {
        return facts.date("ehc.appeal.noticeSentOn")
                .map(sent -> facts.date("ehc.mediation.adviserContactedOn")
                        .orElse(facts.asAt())
                        .isAfter(Counting.monthsAfter(sent, MONTHS)))
                .orElse(null);
    }

    private static Object aboutHealth(Facts facts) {
        if (!(facts.get("ehc.mediation.issues") instanceof List<?> issues) || issues.isEmpty()) {
            return null;
        }
        if (!issues.contains("HEALTH")) {
            return Health.NOT_AT_ALL.name();
        }
        return (issues.size() == 1 ? Health.ONLY : Health.IN_PART).name();
    }
}
