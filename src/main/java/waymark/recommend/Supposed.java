package waymark.recommend;

import java.time.LocalDate;
import waymark.casefile.Fact;
import waymark.casefile.Facts;

/** The facts of a case, with one or two of them supposed to be otherwise. Nothing is worked out again. */
record Supposed(Facts facts, int one, Object oneIs, int other, Object otherIs) {

    private static final int NONE = -1;

    static Supposed nothing(Facts facts) {
        return new Supposed(facts, NONE, null, NONE, null);
    }

    Supposed and(Fact fact, Object value) {
        return one == NONE
                ? new Supposed(facts, fact.index(), value, NONE, null)
                : new Supposed(facts, one, oneIs, fact.index(), value);
    }

    /** The slots of what is supposed. */
    int[] slots() {
        return one == NONE ? new int[0] : other == NONE ? new int[] {one} : new int[] {one, other};
    }

    Object at(int slot) {
        return slot == one ? oneIs : slot == other ? otherIs : facts.at(slot);
    }

    LocalDate asAt() {
        return facts.asAt();
    }
}
