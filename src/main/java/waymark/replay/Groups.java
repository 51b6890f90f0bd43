package waymark.replay;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.casefile.Facts;

/** The groups that a case is counted in, to see whether a change falls unevenly. */
final class Groups {

    private static final String NOT_KNOWN = "not known";

    private Groups() {}

    /** The name of each kind of group, and which one the case is in. */
    static Map<String, String> of(Facts known) {
        Map<String, String> groups = new TreeMap<>();
        groups.put("age", known.wholeNumber("child.age").map(Groups::band).orElse(NOT_KNOWN));
        groups.put("need", known.code("needs.primaryNeed").orElse(NOT_KNOWN));
        groups.put("phase", known.code("setting.phase").orElse(NOT_KNOWN));
        groups.put("looked after", yesOrNo(known.truth("care.lookedAfter")));
        return groups;
    }

    private static String yesOrNo(Optional<Boolean> truth) {
        return truth.map(yes -> yes ? "yes" : "no").orElse(NOT_KNOWN);
    }

    private static String band(int age) {
        if (age < 5) {
            return "under 5";
        }
        if (age < 11) {
            return "5 to 10";
        }
        if (age < 16) {
            return "11 to 15";
        }
        return age < 19 ? "16 to 18" : "19 and over";
    }
}
