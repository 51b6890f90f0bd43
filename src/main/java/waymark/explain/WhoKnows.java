package waymark.explain;

import java.util.Map;
import waymark.casefile.Vocabulary;

/** Who can most likely answer a question about a case, by the part of the case file that it belongs to. */
public final class WhoKnows {

    private static final Map<String, String> BY_FACT = Map.of(
            "views.childVoiceDays", "The child, through somebody they trust",
            "views.childVoiceOn", "The child, through somebody they trust",
            "views.schoolConcern", "The SENCO");

    private static final Map<String, String> BY_SECTION = Map.ofEntries(
            Map.entry("child", "The council's SEND team"),
            Map.entry("setting", "The school, setting or college"),
            Map.entry("needs", "The SENCO"),
            Map.entry("support", "The SENCO"),
            Map.entry("views", "The family"),
            Map.entry("ehc", "The council's SEND team"),
            Map.entry("attendance", "The school's attendance lead"),
            Map.entry("exclusions", "The head teacher"),
            Map.entry("panel", "Whoever referred the case"),
            Map.entry("provision", "The council's officer for education out of school"),
            Map.entry("health", "The health service that knows the child"),
            Map.entry("care", "Children's social care"),
            Map.entry("family", "The family, or the early help worker"),
            Map.entry("earlyYears", "The nursery or the health visitor"),
            Map.entry("adulthood", "The young person, with adult services"),
            Map.entry("evidence", "The council's case officer"));

    private WhoKnows() {}

    /** For example "The SENCO"; empty for a fact that is not in the vocabulary. */
    public static String of(String fact) {
        return BY_FACT.getOrDefault(
                fact,
                Vocabulary.get()
                        .find(fact)
                        .map(known -> BY_SECTION.getOrDefault(known.section(), ""))
                        .orElse(""));
    }
}
