package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with slots in them, taken apart once so that they can be filled often.
 *
 * @param between what stands before each slot, and after the last
 * @param slots the names in the slots, in order
 */
public record Words(List<String> between, List<String> slots) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z0-9.]+)}");

    /** Takes a text apart. */
    public static Words of(String text) {
        List<String> between = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            between.add(text.substring(from, slot.start()));
            slots.add(slot.group(1));
            from = slot.end();
        }
        between.add(text.substring(from));
        return new Words(List.copyOf(between), List.copyOf(slots));
    }

    /** The text with each slot filled. */
    public String filled(UnaryOperator<String> value) {
        if (slots.isEmpty()) {
            return between.getFirst();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < slots.size(); i++) {
            text.append(between.get(i)).append(value.apply(slots.get(i)));
        }
        return text.append(between.getLast()).toString();
    }
}
