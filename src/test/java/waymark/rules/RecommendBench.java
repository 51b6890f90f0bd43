package waymark.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import waymark.Shipped;
import waymark.calendar.TermCalendar;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.WorkbookText;
import waymark.recommend.Detail;
import waymark.recommend.Json;
import waymark.recommend.Recommender;
import waymark.recommend.TwoReleases;

/**
 * A whole recommendation against its floor and against other engines, over the shipped tables and the fixture cases.
 * Each operation is one pass over every fixture case, so divide by their number for a time a case; the ratios in
 * {@code docs/measured.md} are taken within one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class RecommendBench {

    private List<CaseFile> cases;
    private List<Facts> facts;
    private Recommender recommender;
    private RuleBase rules;
    private AsDmn dmn;
    private CaseFileReader reader;
    private List<byte[]> json;
    private TwoReleases twoReleases;

    /** Collects nothing, so that only the engine's own work is timed. */
    private static final class Nothing extends Matches {
        @Override
        void add(ReadRow row) {
            // Nothing is kept.
        }
    }

    @Setup
    public void load() {
        recommender = Shipped.recommender();
        rules = Shipped.rules();
        cases = Shipped.fixtureCases();
        facts = cases.stream()
                .map(each -> Picture.of(
                                each,
                                () -> SchoolCalendar.of(each, rules.release().calendars()))
                        .facts())
                .toList();
        reader = Shipped.reader();
        json = cases.stream()
                .map(each -> Json.write(each).getBytes(StandardCharsets.UTF_8))
                .toList();
        twoReleases = new TwoReleases(recommender, new Recommender(RuleBase.of(otherThresholds(rules.release()))));
        dmn = new AsDmn(rules.release(), "solihull");
    }

    private static Release otherThresholds(Release release) {
        return Release.of(
                release.workbooks().stream()
                        .map(book -> WorkbookText.parse(
                                WorkbookText.print(book).replace(": '>= 2'", ": '>= 3'"), book.authority()))
                        .toList(),
                release.calendars());
    }

    /** Facts in, reasons out, with what is missing and what else was considered. */
    @Benchmark
    public void recommendation(Blackhole hole) {
        cases.forEach(each -> hole.consume(recommender.recommend(each)));
    }

    /** The same without what is missing and considered; beside it, {@link #findings} has no reasons either. */
    @Benchmark
    public void brief(Blackhole hole) {
        cases.forEach(each -> hole.consume(recommender.recommend(each, Detail.BRIEF)));
    }

    /** The same with what would change it, each change run, and how firm it is. */
    @Benchmark
    public void full(Blackhole hole) {
        cases.forEach(each -> hole.consume(recommender.recommend(each, Detail.FULL)));
    }

    /** A case read from JSON and looked at under two releases, one of them with other thresholds. */
    @Benchmark
    public void impact(Blackhole hole) {
        for (byte[] each : json) {
            hole.consume(twoReleases.look(reader.read(each)));
        }
    }

    /** A case read from JSON, and nothing more. */
    @Benchmark
    public void reading(Blackhole hole) {
        for (byte[] each : json) {
            hole.consume(reader.read(each));
        }
    }

    /** Facts worked out, rules run and dates reckoned; nothing told. */
    @Benchmark
    public void findings(Blackhole hole) {
        for (CaseFile each : cases) {
            TermCalendar calendar = SchoolCalendar.of(each, rules.release().calendars());
            hole.consume(rules.find(Picture.of(each, () -> calendar).facts(), () -> calendar));
        }
    }

    /** The engine alone: the same rules over the same facts, with nothing collected. */
    @Benchmark
    public void bareSession(Blackhole hole) {
        for (Facts each : facts) {
            KieSession session = rules.kieBase().newKieSession();
            session.setGlobal(RowRules.MATCHES, new Nothing());
            session.insert(each);
            hole.consume(session.fireAllRules());
            session.dispose();
        }
    }

    /** The same rows in a plain loop. */
    @Benchmark
    public void handWrittenLoop(Blackhole hole) {
        for (Facts each : facts) {
            for (ReadRow row : rules.release().rows()) {
                hole.consume(row.clauses().stream()
                        .allMatch(clause ->
                                clause.condition().matches(each.at(clause.fact().index()))));
            }
        }
    }

    /** The same tables as DMN. */
    @Benchmark
    public void kieDmn(Blackhole hole) {
        facts.forEach(each -> hole.consume(dmn.evaluate(each)));
    }
}
