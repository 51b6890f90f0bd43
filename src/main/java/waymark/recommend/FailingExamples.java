package waymark.recommend;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.CaseFileReader;
import waymark.policy.Example;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.Workbook;

/** Runs the examples that stand beside the rules and finds those that do not come out as they say. */
public final class FailingExamples {
    private static final String WHY =
            "The example says what the tables are meant to do; tables that do otherwise never come into force.";
    private static final String FIX = "Change the rows until it does, or the example if it asks for the wrong thing.";

    private FailingExamples() {}

    /**
     * Every failing example of a release with what came out instead. National examples are run for the first council in
     * the alphabet; without any council none can be run.
     */
    public static List<Fault> of(Recommender recommender, Clock clock) {
        Release release = recommender.release();
        WorkedExample worked = new WorkedExample(recommender, new CaseFileReader(clock));
        return release.authorities().stream()
                .findFirst()
                .map(first -> release.workbooks().stream()
                        .flatMap(book -> faults(worked, book, book.national() ? first : book.authority()))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Fault> faults(WorkedExample worked, Workbook book, String authority) {
        return book.examples().stream().flatMap(example -> faults(worked, book, authority, example));
    }

    private static Stream<Fault> faults(WorkedExample worked, Workbook book, String authority, Example example) {
        return worked.failures(example, authority).stream()
                .map(failure -> new Fault(
                        book.path(),
                        example.address(),
                        "The example '" + example.sentence() + "': " + failure,
                        WHY,
                        FIX));
    }
}
