package waymark.horizon;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.horizon.Insight.Departed;
import waymark.horizon.InsightRows.Taken;
import waymark.recommend.Recommenders;
import waymark.store.StoreUnavailable;

/** Counts cases and decisions for leads. */
@Singleton
public final class Insights {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CaseAheadRows cases;
    private final InsightRows decisions;
    private final Recommenders recommenders;

    Insights(CaseAheadRows cases, InsightRows decisions, Recommenders recommenders) {
        this.cases = cases;
        this.decisions = decisions;
        this.recommenders = recommenders;
    }

    /**
     * How an authority stands.
     *
     * @param from the first local day on which something was decided
     * @param to the last one
     */
    public Insight of(String authority, LocalDate from, LocalDate to) {
        Terms terms = terms(authority);
        return StoreUnavailable.whenReached(() -> {
            List<Taken> taken = taken(authority, from, to);
            List<StoredCaseAhead> looked = cases.of(authority);
            return new Insight(
                    authority,
                    from,
                    to,
                    CasesCounted.timeliness(looked),
                    DecisionsCounted.decided(taken),
                    Departures.byRow(taken, terms),
                    DecisionsCounted.otherwise(taken),
                    DecisionsCounted.waits(taken),
                    CasesCounted.decided(looked, taken),
                    terms.words());
        });
    }

    /**
     * How often panels departed from each row of a table, by the row's id; rows that nobody departed from are left out.
     *
     * @param table the table's path as reasons give it
     * @param from the first local day on which something was decided
     * @param to the last one
     */
    public Map<String, Long> departures(String authority, String table, LocalDate from, LocalDate to) {
        Terms terms = terms(authority);
        return StoreUnavailable.whenReached(() -> Departures.byRow(taken(authority, from, to), terms).stream()
                .filter(each -> each.table().equals(table))
                .collect(Collectors.groupingBy(Departed::row, Collectors.summingLong(Departed::departures))));
    }

    private Terms terms(String authority) {
        return new Terms(recommenders.inForce().release().calendars().defaultFor(authority));
    }

    private List<Taken> taken(String authority, LocalDate from, LocalDate to) {
        return decisions.taken(
                authority,
                from.atStartOfDay(LONDON).toInstant(),
                to.plusDays(1).atStartOfDay(LONDON).toInstant());
    }
}
