package waymark.horizon;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.recommend.NoReleaseInForce;
import waymark.store.StoreUnavailable;

/** Keeps the horizon up to date: each look works out what a new day, new tables or a new case file have made old. */
@Singleton
class HorizonWatch {

    private static final Logger LOG = LoggerFactory.getLogger(HorizonWatch.class);

    private final Horizon horizon;

    HorizonWatch(Horizon horizon) {
        this.horizon = horizon;
    }

    @Scheduled(initialDelay = "${waymark.horizon:2m}", fixedDelay = "${waymark.horizon:2m}")
    void look() {
        try {
            horizon.workOut((done, cases) -> LOG.debug("Looked ahead at {} of {} cases", done, cases));
        } catch (StoreUnavailable | NoReleaseInForce later) {
            LOG.warn("The horizon is worked out later: {}", later.getMessage());
        }
    }
}
