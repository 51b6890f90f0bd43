package waymark.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import waymark.casefile.CaseFile;
import waymark.casefile.Monitoring;

/** The newest case file of each child, read page by page so that never all are held at once. */
@Singleton
public class StoredCases {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int PAGE = 1_000;
    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2200-01-01T00:00:00Z");

    private final CaseRows rows;
    private final Disk disk;
    private final Clock clock;

    StoredCases(CaseRows rows, Disk disk, Clock clock) {
        this.rows = rows;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Cases received in a period.
     *
     * @param from the first local day; null for no beginning
     * @param to the last local day; null for no end
     */
    public record Period(LocalDate from, LocalDate to) {

        /** However long ago. */
        public static final Period EVER = new Period(null, null);

        private Instant since() {
            return from == null ? LONG_AGO : from.atStartOfDay(LONDON).toInstant();
        }

        private Instant until() {
            return to == null ? FAR_AHEAD : to.plusDays(1).atStartOfDay(LONDON).toInstant();
        }
    }

    /**
     * The councils that have cases.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public List<String> authorities() {
        return StoreUnavailable.whenReached(rows::authorities);
    }

    /**
     * How many children of a council have cases in a period.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public long count(String authority, Period period) {
        return StoreUnavailable.whenReached(() -> period.equals(Period.EVER)
                ? rows.count(authority)
                : rows.count(authority, period.since(), period.until()));
    }

    /**
     * When a council's last case was received; empty when it has none.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public Optional<Instant> lastReceived(String authority) {
        return StoreUnavailable.whenReached(() -> rows.lastReceived(authority));
    }

    /**
     * Hands over the newest case of each child of a council, page by page, in order of reference.
     *
     * @throws StoreUnavailable when they cannot all be read
     */
    public void each(String authority, Period period, Consumer<List<StoredCase>> to) {
        String after = "";
        for (Optional<String> last = pageEnd(authority, after); last.isPresent(); last = pageEnd(authority, after)) {
            String from = after;
            after = last.get();
            String until = after;
            to.accept(StoreUnavailable.whenReached(
                    () -> rows.page(authority, from, until, period.since(), period.until())));
        }
    }

    /**
     * Keeps what is recorded of a child for monitoring only; what came last stands, and nothing recorded leaves what was.
     *
     * @throws StoreUnavailable when it may not have been kept
     */
    public void record(CaseFile caseFile, Monitoring monitoring) {
        if (monitoring.recorded()) {
            StoreUnavailable.whenReached(() -> {
                keep(caseFile, monitoring);
                disk.sync();
                return monitoring;
            });
        }
    }

    private void keep(CaseFile caseFile, Monitoring monitoring) {
        String sex = monitoring.sex() == null ? null : monitoring.sex().name();
        String ethnicity =
                monitoring.ethnicity() == null ? null : monitoring.ethnicity().name();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.recordAnew(caseFile.authority(), caseFile.reference(), sex, ethnicity, now) == 0) {
            rows.record(caseFile.authority(), caseFile.reference(), sex, ethnicity, now);
        }
    }

    private Optional<String> pageEnd(String authority, String after) {
        return StoreUnavailable.whenReached(() -> rows.pageEnd(authority, after, PAGE));
    }
}
