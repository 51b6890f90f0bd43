package waymark.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.due.Moment;

/** A release as rules: immutable, and safe for many threads at once. Each case has a session of its own. */
public final class RuleBase {

    private static final String REASONING = "reasoning";

    private final Release release;
    private final KieBase kieBase;

    private final Map<String, List<ReadRow>> raisable;
    private final Map<String, List<AskedTable>> tables;

    private RuleBase(Release release, KieBase kieBase) {
        this.release = release;
        this.kieBase = kieBase;
        this.raisable = release.rows().stream()
                .filter(row -> row.table().hitPolicy() == HitPolicy.RAISED)
                .collect(Collectors.groupingBy(row -> row.row().outcome()));
        Map<String, Question> questions = Question.byTable(release);
        this.tables = release.authorities().stream()
                .collect(Collectors.toUnmodifiableMap(
                        authority -> authority, authority -> tables(release, authority, questions)));
    }

    /** Builds the rules of a release: its rows, and the reasoning over what they find. */
    public static RuleBase of(Release release) {
        List<Model> models = new ArrayList<>(CompiledReasoning.models());
        models.add(RowRules.of(release));
        return new RuleBase(release, KieBaseBuilder.createKieBaseFromModel(models));
    }

    public Release release() {
        return release;
    }

    /** The rules that reason over findings. */
    List<Rule> reasoningRules() {
        return kieBase.getKiePackages().stream()
                .filter(each -> !each.getName().equals(RowRules.PACKAGE))
                .flatMap(each -> each.getRules().stream())
                .toList();
    }

    /** The engine's own base, for the benchmarks that compare against a bare session. */
    KieBase kieBase() {
        return kieBase;
    }

    /**
     * What is found of a case.
     *
     * @param facts the facts, given and worked out
     * @param calendar the term calendar to count school days by
     */
    public Findings find(Facts facts, Supplier<TermCalendar> calendar) {
        Moment moment = new Moment(facts, release.settings(facts.authority()), calendar, null);
        Matches matches = new Matches();
        Reasoning reasoning = new Reasoning();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal(RowRules.MATCHES, matches);
            session.setGlobal(REASONING, reasoning);
            session.insert(facts);
            session.fireAllRules();
            List<Finding> findings = standing(matches.rows()).stream()
                    .map(row -> Deadlines.finding(row, moment))
                    .toList();
            findings.forEach(session::insert);
            session.fireAllRules();
            return new Findings(withRaised(findings, reasoning, moment), reasoning.yields());
        } finally {
            session.dispose();
        }
    }

    private List<Finding> withRaised(List<Finding> findings, Reasoning reasoning, Moment moment) {
        Stream<Finding> raised = reasoning.raised().stream()
                .distinct()
                .sorted(Comparator.comparing(Reasoning.Raising::outcome)
                        .thenComparing(each -> each.by().key()))
                .flatMap(each -> raisable(each.outcome(), moment.facts())
                        .map(row -> Deadlines.raised(row, moment, new Finding.Raised(each.by(), each.because())))
                        .filter(finding -> each.shows(finding, moment.facts().asAt())));
        return Stream.concat(findings.stream(), raised).toList();
    }

    private Stream<ReadRow> raisable(String outcome, Facts facts) {
        return raisable.getOrDefault(outcome, List.of()).stream()
                .filter(row -> row.authority() == null || row.authority().equals(facts.authority()))
                .filter(row -> row.row().inForceOn(facts.asAt()))
                .filter(row -> holds(row, facts));
    }

    /** A raised row may ask for facts of its own beside the finding that raises it. */
    private static boolean holds(ReadRow row, Facts facts) {
        return row.clauses().stream()
                .allMatch(clause ->
                        clause.condition().matches(facts.at(clause.fact().index())));
    }

    /** The tables whose questions can be asked for an authority; tables that only reasoning raises are left out. */
    public List<AskedTable> tables(String authority) {
        return tables.get(authority);
    }

    /** Table by table; rows that only reasoning raises are left out. */
    private static List<AskedTable> tables(Release release, String authority, Map<String, Question> questions) {
        return release.rows().stream()
                .filter(row -> row.authority() == null || row.authority().equals(authority))
                .filter(row -> row.table().hitPolicy() != HitPolicy.RAISED)
                .collect(Collectors.groupingBy(row -> row.table().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows ->
                        new AskedTable(questions.get(rows.getFirst().table().id()), rows))
                .toList();
    }

    /** The rows left when each table's hit policy has been applied, in a fixed order. */
    private static List<ReadRow> standing(List<ReadRow> matched) {
        Map<String, List<ReadRow>> byTable = new LinkedHashMap<>();
        matched.stream()
                .sorted(Comparator.comparing((ReadRow row) -> row.table().id()).thenComparing(ReadRow::place))
                .forEach(row -> byTable.computeIfAbsent(row.table().id(), table -> new ArrayList<>())
                        .add(row));
        return byTable.values().stream()
                .flatMap(rows -> rows.getFirst().table().hitPolicy() == HitPolicy.COLLECT
                        ? rows.stream()
                        : rows.stream().limit(1))
                .toList();
    }
}
