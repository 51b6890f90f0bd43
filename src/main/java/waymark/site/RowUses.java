package waymark.site;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.horizon.Insights;
import waymark.policy.Row;
import waymark.policy.Table;
import waymark.policy.Workbook;
import waymark.store.RowUse;

/** How the rows of a table have been used by one council. */
@Singleton
final class RowUses {

    private final RowUse fired;
    private final Insights insights;
    private final Clock clock;

    RowUses(RowUse fired, Insights insights, Clock clock) {
        this.fired = fired;
        this.insights = insights;
        this.clock = clock;
    }

    Map<String, RowUsed> of(Workbook book, Table table, String authority) {
        String path = book.path() + "/" + table.id();
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusYears(1);
        Map<String, Long> reasons =
                fired.of(path, authority, from.atStartOfDay(clock.getZone()).toInstant());
        Map<String, Long> departures = insights.departures(authority, path, from, today);
        return table.rows().stream()
                .map(Row::id)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new RowUsed(reasons.getOrDefault(id, 0L), departures.getOrDefault(id, 0L))));
    }
}
