package waymark.picture;

import static waymark.picture.Derivation.standIn;

import java.util.List;
import waymark.casefile.Facts;

/** A child is looked after from the day that was given until a day of leaving care. */
final class LookedAfterNow {

    static final List<Derivation> ALL = List.of(standIn("care.lookedAfter", LookedAfterNow::fromTheDays));

    private LookedAfterNow() {}

    private static Object fromTheDays(Facts facts) {
        boolean left = facts.date("care.leaving.leftCareOn")
                .filter(day -> !day.isAfter(facts.asAt()))
                .isPresent();
        return facts.date("care.lookedAfterSince")
                .filter(since -> !left && !since.isAfter(facts.asAt()))
                .map(since -> true)
                .orElse(null);
    }
}
