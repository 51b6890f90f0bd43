package waymark.page;

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
import waymark.explain.Document;
import waymark.explain.Inquiry;
import waymark.explain.Voice;

/** A decision record on its way to people: the records of the fixture cases, one after another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class PaperBench {

    private List<Document> records;
    private int next;

    @Setup
    public void tellRecords() {
        records = Shipped.fixtureCases().stream()
                .map(caseFile -> Inquiry.into(caseFile, Shipped.recommender()).everything(Voice.RECORD))
                .toList();
    }

    @Benchmark
    public byte[] recordAsPdf() {
        return PdfPaper.of(record());
    }

    @Benchmark
    public String recordAsPage() {
        return HtmlPage.of(record());
    }

    private Document record() {
        return records.get(next++ % records.size());
    }
}
