package waymark.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Optional;
import waymark.casefile.Facts;
import waymark.casefile.InWords;
import waymark.casefile.Monitoring;

/** What cases are grouped by, to see whether a change falls unevenly. */
public enum Group {
    @JsonProperty("age")
    AGE("age"),
    @JsonProperty("need")
    NEED("main need"),
    @JsonProperty("phase")
    PHASE("phase"),
    @JsonProperty("looked-after")
    LOOKED_AFTER("looked after"),
    @JsonProperty("sex")
    SEX("sex"),
    @JsonProperty("ethnicity")
    ETHNICITY("ethnicity");

    static final String NOT_RECORDED = "not recorded";

    /** Ages by age, others by name, and those of whom nothing is known last. */
    static final Comparator<String> IN_ORDER = Comparator.comparing((String group) -> group.startsWith("not "))
            .thenComparing(Group::years)
            .thenComparing(Comparator.naturalOrder());

    private static final String NOT_KNOWN = "not known";

    private final String words;

    Group(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is recorded for monitoring only, and so by few. */
    boolean forMonitoring() {
        return this == SEX || this == ETHNICITY;
    }

    /** The group of this kind that a case is in, in words. */
    String of(Facts facts, Monitoring monitoring) {
        return switch (this) {
            case AGE -> facts.wholeNumber("child.age").map(Group::band).orElse(NOT_KNOWN);
            case NEED -> code(facts, "needs.primaryNeed");
            case PHASE -> code(facts, "setting.phase");
            case LOOKED_AFTER ->
                facts.truth("care.lookedAfter").map(yes -> yes ? "yes" : "no").orElse(NOT_KNOWN);
            case SEX ->
                Optional.ofNullable(monitoring.sex()).map(Monitoring.Sex::words).orElse(NOT_RECORDED);
            case ETHNICITY ->
                Optional.ofNullable(monitoring.ethnicity())
                        .map(Monitoring.Ethnicity::words)
                        .orElse(NOT_RECORDED);
        };
    }

    private static int years(String band) {
        return Character.isDigit(band.charAt(0)) ? Integer.parseInt(band.split(" ")[0]) : 0;
    }

    private static String code(Facts facts, String fact) {
        return facts.code(fact).map(code -> InWords.value(fact, code)).orElse(NOT_KNOWN);
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
