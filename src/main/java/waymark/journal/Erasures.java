package waymark.journal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The entries whose matter was deleted by a rule, as the reports of the deletions tell. */
final class Erasures {

    private final TreeMap<Long, Long> spans = new TreeMap<>();

    Erasures(Collection<Erasure> reports) {
        reports.stream()
                .flatMap(report -> report.entries().stream())
                .forEach(span -> spans.merge(span.first(), span.last(), Math::max));
    }

    boolean cover(long number) {
        Map.Entry<Long, Long> span = spans.floorEntry(number);
        return span != null && number <= span.getValue();
    }
}
