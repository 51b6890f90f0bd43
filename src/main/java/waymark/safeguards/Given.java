package waymark.safeguards;

import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.ReadRow;

/** Facts that a promise takes as given, and rows as a person finds them. */
final class Given {

    private Given() {}

    static Map<Fact, Object> facts(Map<String, Object> named) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(e -> Vocabulary.get().require(e.getKey()), Map.Entry::getValue));
    }

    static String place(ReadRow row) {
        return row.workbook().path() + " " + row.row().address() + " ("
                + row.row().id() + ")";
    }
}
