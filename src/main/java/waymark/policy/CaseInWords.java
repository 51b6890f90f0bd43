package waymark.policy;

import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.InWords;

/** A case that shows something, as a policy lead would tell it. */
final class CaseInWords {
    private CaseInWords() {}

    /** For example {@code when Attendance is 85% and Phase is not known}; a value that is null is not known. */
    static String of(Map<Fact, Object> facts) {
        return facts.isEmpty()
                ? "when nothing more is known"
                : facts.entrySet().stream()
                        .map(fact -> fact.getKey().label() + " is "
                                + InWords.value(fact.getKey().name(), fact.getValue()))
                        .collect(Collectors.joining(" and ", "when ", ""));
    }
}
