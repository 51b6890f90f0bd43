package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import waymark.casefile.Facts;

/** How long ago the child and family were last heard, from the dates. */
final class Voices {

    static final List<Derivation> ALL = List.of(
            summary("views.childVoiceDays", daysSince("views.childVoiceOn")),
            summary("views.parentVoiceDays", daysSince("views.parentVoiceOn")));

    private Voices() {}

    private static Function<Facts, Object> daysSince(String fact) {
        return facts -> facts.date(fact)
                .filter(day -> !day.isAfter(facts.asAt()))
                .map(day -> (int) ChronoUnit.DAYS.between(day, facts.asAt()))
                .orElse(null);
    }
}
