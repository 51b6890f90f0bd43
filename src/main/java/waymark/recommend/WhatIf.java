package waymark.recommend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.CaseSketch;
import waymark.casefile.Fact;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Nearest;
import waymark.casefile.Problem;
import waymark.casefile.Vocabulary;

/** The same case with some facts otherwise: how a "what if" is asked. */
public final class WhatIf {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private WhatIf() {}

    /**
     * The case file with changes made to it.
     *
     * @param changes each {@code fact=value}: the fact by its dotted name, the value as in JSON; {@code null}, or
     *     nothing at all, makes it unknown
     * @throws InvalidCaseFile with every change that cannot be made: a fact that does not exist, naming the nearest
     *     ones; a value that cannot be; a change that contradicts another fact or is made twice. A summary that
     *     contradicts its detail is found when the case is recommended on.
     */
    public static CaseFile of(CaseFile caseFile, List<String> changes) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String change : changes) {
            read(change, values, problems);
        }
        try {
            CaseFile changed = with(caseFile, values);
            if (problems.isEmpty()) {
                return changed;
            }
        } catch (InvalidCaseFile alsoWrong) {
            problems.addAll(alsoWrong.problems());
        }
        throw new InvalidCaseFile(problems);
    }

    /** The case file with facts set, or unset where the value is a JSON null. */
    static CaseFile with(CaseFile caseFile, Map<String, JsonNode> values) {
        ObjectNode tree = Json.tree(caseFile);
        values.forEach((name, value) -> CaseSketch.put(tree, name, value));
        return new CaseFileReader(Clock.systemUTC()).read(tree);
    }

    /**
     * Looks at the same facts on another day. A summary that was true on the day of the case, such as an age, is left to the
     * detail it sums up.
     *
     * @param look throws when a summary contradicts its detail
     * @throws InvalidCaseFile when the facts cannot stand on that day
     */
    static <T> T onDay(CaseFile caseFile, LocalDate day, Function<CaseFile, T> look) {
        CaseFile then = CaseFileReader.onDay(caseFile, day);
        try {
            return look.apply(then);
        } catch (InvalidCaseFile outdated) {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            outdated.problems()
                    .forEach(
                            problem -> values.put(problem.pointer().substring(1).replace('/', '.'), null));
            return look.apply(with(then, values));
        }
    }

    private static void read(String change, Map<String, JsonNode> values, List<Problem> problems) {
        String[] sides = change.split("\\s*=\\s*", 2);
        String name = sides[0].strip();
        String pointer = "/" + name.replace('.', '/');
        if (sides.length < 2) {
            problems.add(new Problem(
                    pointer, "'" + change + "' is not fact=value. Write for example attendance.attendancePct=84.2."));
        } else if (Vocabulary.get().find(name).filter(fact -> !fact.inList()).isEmpty()) {
            problems.add(new Problem(pointer, unknown(name)));
        } else if (values.containsKey(name)) {
            problems.add(new Problem(pointer, "This fact is changed twice. Change it once."));
        } else {
            values.put(name, value(sides[1], pointer, problems));
        }
    }

    private static String unknown(String name) {
        List<String> nearest = Nearest.few(
                name, Vocabulary.get().testable().stream().map(Fact::name).toList());
        return "There is no fact called '" + name + "'."
                + (nearest.isEmpty() ? "" : " Did you mean '" + String.join("', '", nearest) + "'?");
    }

    private static JsonNode value(String text, String pointer, List<Problem> problems) {
        try {
            return YAML.readTree(text.isBlank() ? "null" : text);
        } catch (JsonProcessingException unreadable) {
            problems.add(new Problem(pointer, "'" + text + "' is not a value. Write it as in JSON."));
            return null;
        }
    }
}
