package waymark.picture;

import static waymark.picture.Derivation.standIn;

import java.util.List;
import waymark.casefile.Facts;

/** Whether special educational provision is being made without a plan. */
final class OnSenSupport {

    private static final int EARLY_TARGETED = 2;
    private static final int PLAN = 5;

    static final List<Derivation> ALL = List.of(standIn("support.senSupport.made", OnSenSupport::made));

    private OnSenSupport() {}

    private static Object made(Facts facts) {
        if (facts.truth("ehc.hasPlan").orElse(false)) {
            return false;
        }
        Object byLevel = facts.wholeNumber("support.currentLevel")
                .filter(level -> level < PLAN)
                .map(level -> level > EARLY_TARGETED)
                .orElse(null);
        return facts.code("setting.senProvision").<Object>map("K"::equals).orElse(byLevel);
    }
}
