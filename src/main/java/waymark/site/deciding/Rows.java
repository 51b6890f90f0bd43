package waymark.site.deciding;

import waymark.site.Fields;

/**
 * How many rows of each list a form shows: those that were filled in, and at least one.
 *
 * @param more the list that somebody wants one more row of; empty for none
 */
public record Rows(Fields form, String more) {

    public int of(String list) {
        int filled = form.rows(list);
        return more.equals(list) ? Math.max(filled, 1) + 1 : Math.max(filled, 1);
    }

    /** Whether any of the fields of these names is filled in, or wanted. */
    public boolean any(String... names) {
        for (String name : names) {
            if (form.has(name) || form.hasDay(name) || form.rows(name) > 0 || more.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
