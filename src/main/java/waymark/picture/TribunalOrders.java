package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.casefile.Facts;

/** What an order, or an agreement in its place, is about, and whether its time is taken away by an exception. */
final class TribunalOrders {

    private static final int TWO_WEEKS = 14;
    private static final Set<String> HAVE_EXCEPTIONS = Set.of("ASSESS", "REASSESS", "MAKE_PLAN");
    private static final Set<String> CHANGE_MORE = Set.of("AMEND_B_OR_F", "CONTINUE_AND_AMEND");

    static final List<Derivation> ALL = List.of(
            summary("ehc.order.settingAlone", TribunalOrders::settingAlone),
            summary("ehc.order.disapplies", TribunalOrders::disapplies));

    private TribunalOrders() {}

    private static List<?> codes(Facts facts, String name) {
        return facts.get(name) instanceof List<?> given ? given : List.of();
    }

    private static Object settingAlone(Facts facts) {
        List<?> kinds = codes(facts, "ehc.order.kinds");
        return kinds.contains("AMEND_I") ? (Object) kinds.stream().noneMatch(CHANGE_MORE::contains) : null;
    }

    /** Regulation 44(3): two weeks away is enough here, and only some orders have exceptions. */
    private static Object disapplies(Facts facts) {
        boolean mayTakeLonger = Stream.of("ehc.order.kinds", "ehc.mediation.agreed")
                .flatMap(name -> codes(facts, name).stream())
                .anyMatch(HAVE_EXCEPTIONS::contains);
        boolean shown = facts.truth("ehc.exceptions.personal").orElse(false)
                || facts.truth("ehc.exceptions.askedInWindow").orElse(false)
                || facts.wholeNumber("ehc.exceptions.absentDays").orElse(0) >= TWO_WEEKS;
        return mayTakeLonger && shown ? facts.get("ehc.exceptions.impractical") : null;
    }
}
