package waymark.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import waymark.Shipped;
import waymark.policy.Release;
import waymark.policy.Workbook;

/** How long a release takes to build: from the files on disk, from workbooks already read, and its rules alone. {@link ColdReleaseBench} does the first in a fresh Java. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ReleaseBench {

    private List<Workbook> workbooks;
    private Release release;

    @Setup
    public void load() {
        workbooks = Shipped.release().workbooks();
        release = Shipped.release();
    }

    /** Workbook files to rules, when that has been done before. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 3, time = 3)
    public RuleBase warm() {
        return RuleBase.of(Shipped.read());
    }

    /** Workbooks already read to rules. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 3, time = 3)
    public RuleBase fromWorkbooks() {
        return RuleBase.of(Release.of(workbooks, release.calendars()));
    }

    /** A release to rules. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 3, time = 3)
    public RuleBase rulesAlone() {
        return RuleBase.of(release);
    }
}
