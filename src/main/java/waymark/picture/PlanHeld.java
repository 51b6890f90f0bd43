package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.util.List;

/** Whether a plan is held, from the census code for SEN provision. */
final class PlanHeld {

    static final List<Derivation> ALL = List.of(summary(
            "ehc.hasPlan",
            facts -> facts.code("setting.senProvision").map("E"::equals).orElse(null)));

    private PlanHeld() {}
}
