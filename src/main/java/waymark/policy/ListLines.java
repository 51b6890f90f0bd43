package waymark.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns the words of settings and examples into values and reports what is wrong with them. */
final class ListLines {
    private static final String SETTING_NAME = "[a-z]\\w*(\\.[a-z]\\w*)+";

    private final Faults faults;
    private final Set<String> names = new HashSet<>();

    ListLines(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads name, value, unit, label, basis and doubt. A value that nothing could use is taken as not known, so that it is
     * told once, here, and not again wherever the setting is asked for.
     *
     * @param value where its value stands
     */
    Setting setting(List<String> words, String where, String value) {
        String name = words.getFirst();
        if (!name.matches(SETTING_NAME)) {
            faults.add(
                    where, "'" + name + "' is not a name for a setting.", Why.SETTING, "Write it as panel.apMaxWeeks.");
        } else if (!names.add(name)) {
            faults.add(where, "The setting '" + name + "' is given twice.", Why.SETTING, "Keep one.");
        }
        SettingValue expected = SettingValue.of(name, words.get(2));
        boolean usable = words.get(1).isBlank() || expected.is(words.get(1).strip());
        if (!usable) {
            faults.add(
                    value,
                    "'" + words.get(1) + "' is not " + expected.called + ", which " + name + " is.",
                    Why.SETTING_VALUE,
                    expected.fix);
        }
        return new Setting(name, usable ? words.get(1) : "", words.get(2), words.get(3), words.get(4), words.get(5));
    }

    Example example(
            String sentence, String asAt, List<String> facts, List<String> expect, String where, String address) {
        if (sentence.isEmpty()) {
            faults.add(where, "The example has no sentence.", Why.EXAMPLE, "Say in a sentence what it shows.");
        }
        try {
            LocalDate.parse(asAt);
        } catch (DateTimeParseException e) {
            faults.add(
                    where,
                    "'" + asAt + "' is not a date.",
                    Why.EXAMPLE,
                    "Write the date of the example as 2026-09-01.");
        }
        if (expect.isEmpty()) {
            faults.add(where, "The example expects nothing.", Why.EXAMPLE, "Say what must come out, or what must not.");
        }
        return new Example(sentence, asAt, facts(facts, where), expect, address);
    }

    private List<String> facts(List<String> lines, String where) {
        List<String> facts = new ArrayList<>();
        Set<String> given = new HashSet<>();
        for (String line : lines) {
            String[] sides = line.split("=", 2);
            String name = sides[0].strip();
            if (sides.length < 2 || sides[1].isBlank()) {
                faults.add(
                        where,
                        "'" + line + "' gives no fact.",
                        Why.EXAMPLE,
                        "Write it as child.dateOfBirth = 2012-11-22");
            } else if (!given.add(name)) {
                faults.add(where, "'" + name + "' is given twice.", Why.EXAMPLE, "Keep one.");
            } else {
                new FactNames(faults).given(name, where);
                facts.add(name + " = " + sides[1].strip());
            }
        }
        return List.copyOf(facts);
    }
}
