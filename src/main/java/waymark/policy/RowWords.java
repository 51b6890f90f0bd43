package waymark.policy;

import java.util.Map;

/**
 * The words of one row as they stand in a sheet or a text.
 *
 * @param words what each column says
 * @param where where each column says it; a column that the sheet lacks is left out, and its faults with it
 */
record RowWords(Map<Heading, String> words, Map<Heading, String> where, Faults faults) {
    String text(Heading heading) {
        return words.getOrDefault(heading, "");
    }

    String required(Heading heading) {
        if (text(heading).isEmpty()) {
            fault(heading, "The row has no " + heading.header + ".", "Add it: " + heading.meaning);
        }
        return text(heading);
    }

    void fault(Heading heading, String what, String fix) {
        if (where.containsKey(heading)) {
            faults.add(where.get(heading), what, heading.why, fix);
        }
    }
}
