package waymark.site.cases;

import java.util.List;
import waymark.site.Address;

/** Changes of facts as an address carries them. Nothing in it is a fact of the case: only what somebody made up. */
final class Trial {

    static final String CHANGE = "change";

    private Trial() {}

    /** A change as a part of a query, with the sign that joins it to what is before. */
    static String parameter(String fact, Object value) {
        return parameter(fact + "=" + text(value));
    }

    static String parameter(String change) {
        return "&" + CHANGE + "=" + Address.encoded(change);
    }

    /** A value as a change writes it; null for not known. */
    private static String text(Object value) {
        return value instanceof List<?> several ? several.toString() : value == null ? "null" : value.toString();
    }
}
