package waymark.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.internal.io.ResourceFactory;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.Force;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** The same rows as DMN decision tables, one decision a table, for the benchmark to compare with. */
final class AsDmn {

    private static final String NAMESPACE = "waymark";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final DMNRuntime runtime;
    private final DMNModel model;

    AsDmn(Release release, String authority) {
        Map<String, List<ReadRow>> tables = release.rows().stream()
                .filter(row -> row.authority() == null || row.authority().equals(authority))
                .filter(row ->
                        row.row().force() != Force.NOT_IN_FORCE && row.table().hitPolicy() != HitPolicy.RAISED)
                .collect(Collectors.groupingBy(row -> row.table().id(), LinkedHashMap::new, Collectors.toList()));
        String xml = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"waymark\" namespace=\""
                + NAMESPACE
                + "\" id=\"d\">" + inputs()
                + tables.entrySet().stream()
                        .map(e -> decision(e.getKey(), e.getValue()))
                        .collect(Collectors.joining())
                + "</definitions>";
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(ResourceFactory.newByteArrayResource(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .setResourceType(ResourceType.DMN)
                .setSourcePath("waymark.dmn"));
        var builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(org.kie.api.builder.Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages().getFirst().getText());
        }
        runtime = services.newKieContainer(builder.getKieModule().getReleaseId())
                .newKieSession()
                .getKieRuntime(DMNRuntime.class);
        model = runtime.getModels().getFirst();
    }

    int evaluate(Facts facts) {
        DMNContext context = runtime.newContext();
        Map<String, Object> values = new HashMap<>();
        for (Fact fact : Vocabulary.get().testable()) {
            Object value = facts.at(fact.index());
            values.put(variable(fact), value == null && fact.type() == FactType.CODES ? List.of() : value);
        }
        context.set("facts", values);
        return runtime.evaluateAll(model, context).getDecisionResults().size();
    }

    private static String inputs() {
        return "<inputData id=\"facts\" name=\"facts\"><variable name=\"facts\" typeRef=\"Any\"/></inputData>";
    }

    private static String decision(String table, List<ReadRow> rows) {
        List<Fact> facts = rows.stream()
                .flatMap(row -> row.clauses().stream())
                .map(Clause::fact)
                .distinct()
                .toList();
        StringBuilder xml =
                new StringBuilder("<decision id=\"" + table + "\" name=\"" + table + "\"><variable name=\"" + table
                        + "\"/><informationRequirement id=\"r" + table
                        + "\"><requiredInput href=\"#facts\"/></informationRequirement>"
                        + "<decisionTable hitPolicy=\""
                        + (rows.getFirst().table().hitPolicy() == HitPolicy.COLLECT ? "COLLECT" : "FIRST") + "\">");
        facts.forEach(fact -> xml.append("<input><inputExpression><text>facts.")
                .append(variable(fact))
                .append("</text></inputExpression></input>"));
        if (facts.isEmpty()) {
            xml.append("<input><inputExpression><text>true</text></inputExpression></input>");
        }
        xml.append("<output/>");
        for (ReadRow row : rows) {
            xml.append("<rule>");
            List<String> cells =
                    new ArrayList<>(facts.stream().map(fact -> cell(row, fact)).toList());
            (cells.isEmpty() ? List.of("-") : cells)
                    .forEach(cell -> xml.append("<inputEntry><text>")
                            .append(escaped(cell))
                            .append("</text></inputEntry>"));
            xml.append("<outputEntry><text>\"").append(row.row().id()).append("\"</text></outputEntry></rule>");
        }
        return xml.append("</decisionTable></decision>").toString();
    }

    private static String cell(ReadRow row, Fact fact) {
        return row.clauses().stream()
                .filter(clause -> clause.fact().equals(fact))
                .findFirst()
                .map(clause -> feel(clause.condition(), fact))
                .orElse("-");
    }

    private static String feel(Condition condition, Fact fact) {
        return switch (condition) {
            case Condition.Anything any -> "-";
            case Condition.Unknown unknown -> "null";
            case Condition.NotSet notSet -> "false";
            case Condition.Interval interval ->
                fact.type() == FactType.DATE
                        ? DAY.matcher(interval.words()).replaceAll("date(\"$0\")")
                        : interval.words();
            case Condition.OneOf(List<Object> values) ->
                fact.type() == FactType.CODES
                        ? values.stream()
                                .map(v -> "list contains(?, \"" + v + "\")")
                                .collect(Collectors.joining(" or "))
                        : values.stream()
                                .map(v -> v instanceof Boolean ? v.toString() : "\"" + v + "\"")
                                .collect(Collectors.joining(", "));
            case Condition.Not(Condition other) ->
                other instanceof Condition.Unknown ? "not(null)" : "not(" + feel(other, fact) + ")";
            case Condition.AnyOf(List<Condition> parts) ->
                parts.stream().map(part -> feel(part, fact)).collect(Collectors.joining(", "));
        };
    }

    private static String variable(Fact fact) {
        return fact.name().replace('.', '_');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
