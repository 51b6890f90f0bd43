package waymark.policy;

import java.util.regex.Pattern;
import waymark.casefile.Facts;

/**
 * Whom a family text speaks to. A text says {@code {your child needs|you need}} where the two must hear different words:
 * first what the parent reads, then what the young person reads.
 */
public enum Addressee {
    PARENT("$1"),
    YOUNG_PERSON("$2");

    private static final Pattern TWO_WAYS = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");
    private static final int OWN_RIGHTS_UNTIL = 25;

    private final String way;

    Addressee(String way) {
        this.way = way;
    }

    /**
     * Whose the rights are: the young person's own once compulsory school age is over, the parent's before that, and
     * where the young person is found to lack capacity for the decision in hand ({@code ehc-yp-rights},
     * {@code ehc-yp-capacity}). A parent is spoken to when nothing is known.
     */
    public static Addressee of(Facts facts) {
        boolean own = facts.truth("child.youngPerson").orElse(false)
                || facts.wholeNumber("child.age").orElse(0) >= OWN_RIGHTS_UNTIL;
        boolean lacksCapacity = facts.truth("child.lacksCapacityForDecision").orElse(false);
        return own && !lacksCapacity ? YOUNG_PERSON : PARENT;
    }

    /** The words as this addressee reads them; other names in braces stay as they are. */
    public String reads(String words) {
        return words.indexOf('|') < 0 ? words : TWO_WAYS.matcher(words).replaceAll(way);
    }
}
