package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.casefile.Facts;

/** How long a placement has run and gone without a review, in weeks; a part week counts, so that no limit slips. */
final class Placements {

    private static final int DAYS_IN_A_WEEK = 7;

    static final List<Derivation> ALL = List.of(
            summary("provision.apWeeks", weeksSince("provision.apWeeks", facts -> begun(facts, "provision.apStartOn"))),
            summary("provision.weeksSinceReview", weeksSince("provision.weeksSinceReview", Placements::lastLookedAt)));

    private Placements() {}

    /** Whole weeks, a part week counted; a given number of full weeks agrees with it. */
    private static Function<Facts, Object> weeksSince(String fact, Function<Facts, LocalDate> start) {
        return facts -> {
            LocalDate from = start.apply(facts);
            if (from == null) {
                return null;
            }
            int days = (int) ChronoUnit.DAYS.between(from, facts.asAt());
            Integer full = days / DAYS_IN_A_WEEK;
            return full.equals(facts.get(fact)) ? full : (Object) Math.ceilDiv(days, DAYS_IN_A_WEEK);
        };
    }

    private static LocalDate lastLookedAt(Facts facts) {
        return Stream.of("provision.apStartOn", "provision.apLastReviewedOn")
                .map(fact -> begun(facts, fact))
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate begun(Facts facts, String fact) {
        return facts.date(fact).filter(day -> !day.isAfter(facts.asAt())).orElse(null);
    }
}
