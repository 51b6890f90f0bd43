package waymark.referral;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.panel.Durably;
import waymark.privacy.Hold;
import waymark.privacy.Holds;
import waymark.recommend.NoReleaseInForce;
import waymark.recommend.Recommenders;
import waymark.store.StoreUnavailable;

/** How long a referral that nobody goes on with is kept. What is on hold stays. */
@Singleton
public final class UnfinishedTime {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedTime.class);

    /** The setting of a council that gives the days. */
    static final String DAYS = "referral.keepUnfinishedDays";

    /** Proposed: no source gives a time. */
    private static final BigDecimal PROPOSED = BigDecimal.valueOf(60);

    private final UnfinishedRows rows;
    private final Holds holds;
    private final Recommenders recommenders;
    private final Durably durably;

    UnfinishedTime(UnfinishedRows rows, Holds holds, Recommenders recommenders, Durably durably) {
        this.rows = rows;
        this.holds = holds;
        this.recommenders = recommenders;
        this.durably = durably;
    }

    /** How long it is for a council, and who said so. */
    public String words(String authority) {
        return "An unfinished referral is deleted when nobody has changed it for "
                + days(authority).toPlainString()
                + " days"
                + (set(authority) ? "." : " (proposed; the council sets its own time).");
    }

    @Scheduled(initialDelay = "${waymark.unfinished:1h}", fixedDelay = "${waymark.unfinished:1h}")
    void look() {
        try {
            long deleted = durably.ask(rows::authorities).stream()
                    .mapToLong(this::delete)
                    .sum();
            LOG.debug("Deleted {} referrals that nobody went on with", deleted);
        } catch (StoreUnavailable | NoReleaseInForce later) {
            LOG.warn("Unfinished referrals are looked at later: {}", later.getMessage());
        }
    }

    /** Deletes what was left for too long; how many there were. */
    long delete(String authority) {
        Instant before = durably.now().minus(Duration.ofDays(days(authority).longValue()));
        List<Hold> held = holds.of(authority);
        return durably.enter(() -> rows.leftSince(authority, before).stream()
                .filter(left -> held.stream().noneMatch(hold -> hold.covers(left.reference())))
                .mapToLong(left -> rows.delete(left.id(), left.version()))
                .sum());
    }

    private BigDecimal days(String authority) {
        return recommenders.inForce().release().settings(authority).number(DAYS).orElse(PROPOSED);
    }

    private boolean set(String authority) {
        return recommenders.inForce().release().settings(authority).number(DAYS).isPresent();
    }
}
