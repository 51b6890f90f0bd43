package waymark.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.access.Role;

/** What a form sent, field by field. */
public record Fields(Map<String, Object> sent) {

    /** A form that nobody has filled in yet. */
    public static final Fields EMPTY = new Fields(Map.of());

    /** A field without the space around it; empty when it was not sent. */
    public String text(String name) {
        return exactly(name).strip();
    }

    /** A field as it was typed, for passwords. */
    String exactly(String name) {
        return sent.get(name) instanceof CharSequence text ? text.toString() : "";
    }

    /** Whether a box was ticked or a button pressed. */
    public boolean has(String name) {
        return sent.containsKey(name);
    }

    /** Whether anything stands in one of the three fields of a day. */
    public boolean hasDay(String name) {
        return Stream.of("-day", "-month", "-year")
                .anyMatch(part -> !text(name + part).isEmpty());
    }

    /** A day typed as day, month and year; empty when that is no day of the calendar. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.of(number(name + "-year"), number(name + "-month"), number(name + "-day")));
        } catch (DateTimeException | NumberFormatException notADay) {
            return Optional.empty();
        }
    }

    /** How many rows of a list were sent, counted from {@code name-0}. */
    public int rows(String name) {
        return sent.keySet().stream()
                        .filter(each -> each.matches(Pattern.quote(name) + "-\\d{1,3}(-.*)?"))
                        .mapToInt(each -> Integer.parseInt(
                                each.substring(name.length() + 1).replaceFirst("-.*", "")))
                        .max()
                        .orElse(-1)
                + 1;
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** The roles that were ticked. */
    Set<Role> roles() {
        Set<Role> ticked = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> sent.containsKey(role.code()))
                .forEach(ticked::add);
        return ticked;
    }

    /** The authority that was chosen; null for every one. */
    String authority() {
        String chosen = text("authority");
        return chosen.equals(GrantForm.EVERY) ? null : chosen;
    }
}
