package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.util.List;
import java.util.Set;
import waymark.casefile.Facts;

/** Whether the time that an order gives is taken away by an exception. */
final class TribunalOrders {

    private static final int TWO_WEEKS = 14;
    private static final Set<String> HAVE_EXCEPTIONS = Set.of("ASSESS", "REASSESS", "MAKE_PLAN");

    static final List<Derivation> ALL = List.of(summary("ehc.order.disapplies", TribunalOrders::disapplies));

    private TribunalOrders() {}

    /** Regulation 44(3): two weeks away is enough here, and only some orders have exceptions. */
    private static Object disapplies(Facts facts) {
        boolean mayTakeLonger = facts.get("ehc.order.kinds") instanceof List<?> kinds
                && kinds.stream().anyMatch(HAVE_EXCEPTIONS::contains);
        boolean shown = facts.truth("ehc.exceptions.personal").orElse(false)
                || facts.truth("ehc.exceptions.askedInWindow").orElse(false)
                || facts.wholeNumber("ehc.exceptions.absentDays").orElse(0) >= TWO_WEEKS;
        return mayTakeLonger && shown ? facts.get("ehc.exceptions.impractical") : null;
    }
}
