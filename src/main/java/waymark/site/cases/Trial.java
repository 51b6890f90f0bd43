package waymark.site.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import waymark.site.Address;

/**
 * A trial of other facts, as an address carries it. Nothing in it is a fact of the case: only what somebody made up.
 *
 * @param path the page of what would be
 * @param changes each {@code fact=value}, in the order in which they were made
 */
public record Trial(String path, List<String> changes) {

    static final String CHANGE = "change";

    public Trial {
        changes = List.copyOf(changes);
    }

    /** The page of the trial. */
    public String address() {
        return path + changes.stream().map(Trial::parameter).collect(Collectors.joining());
    }

    /** The page that asks for another value of a fact. */
    public String asking(String fact) {
        return address() + "&fact=" + fact;
    }

    /** The same without one of the changes. */
    public Trial without(String change) {
        return new Trial(
                path, changes.stream().filter(each -> !each.equals(change)).toList());
    }

    /** The same with a fact otherwise, whatever it was in the trial before. */
    Trial with(String fact, String value) {
        List<String> more = new ArrayList<>(
                changes.stream().filter(each -> !fact(each).equals(fact)).toList());
        more.add(fact + "=" + value);
        return new Trial(path, more);
    }

    /** The name of the fact that a change is about. */
    static String fact(String change) {
        return change.split("=", 2)[0].strip();
    }

    /** A change as a part of a query, with the sign that joins it to what is before. */
    static String parameter(String fact, Object value) {
        return parameter(fact + "=" + text(value));
    }

    private static String parameter(String change) {
        return "&" + CHANGE + "=" + Address.encoded(change);
    }

    private static String text(Object value) {
        return value == null ? TrialValue.NOT_KNOWN : value.toString();
    }
}
