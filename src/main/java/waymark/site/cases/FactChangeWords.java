package waymark.site.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.InWords;
import waymark.casefile.Vocabulary;
import waymark.panel.FactChange;

/** A fact that changed between two case files, as people say it. */
final class FactChangeWords {

    private static final Pattern ENTRY = Pattern.compile("\\[(\\d+)]");

    private FactChangeWords() {}

    /** For example "Attendance: 84% before, 92% now". */
    static String of(FactChange change) {
        Matcher entry = ENTRY.matcher(change.fact());
        String which = entry.find() ? " (entry " + entry.group(1) + ")" : "";
        String name = change.fact().replaceAll("\\[\\d+]$", "").replaceAll("\\[\\d+]", "[]");
        return InWords.fact(name) + which + ": " + value(name, change.from()) + " before, " + value(name, change.to())
                + " now";
    }

    /** A value that is written as in a case file; null for not known. */
    static String value(String name, String text) {
        FactType type = Vocabulary.get().find(name).map(Fact::type).orElse(FactType.TEXT);
        if (text == null || text.equals(TrialValue.NOT_KNOWN)) {
            return InWords.value(name, null);
        }
        return InWords.value(
                name,
                switch (type) {
                    case BOOLEAN -> Boolean.valueOf(text);
                    case DATE -> LocalDate.parse(text);
                    case NUMBER, WHOLE_NUMBER -> new BigDecimal(text);
                    default -> text;
                });
    }
}
