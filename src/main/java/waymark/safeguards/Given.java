package waymark.safeguards;

import java.util.HashMap;
import java.util.Map;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.ReadRow;

/** Facts that a promise takes as given, and rows as a person finds them. */
final class Given {

    private Given() {}

    static Map<Fact, Object> facts(Map<String, Object> named) {
        Map<Fact, Object> facts = new HashMap<>();
        named.forEach((name, value) -> facts.put(Vocabulary.get().require(name), value));
        return facts;
    }

    static String place(ReadRow row) {
        return row.workbook().path() + " " + row.row().address() + " ("
                + row.row().id() + ")";
    }
}
