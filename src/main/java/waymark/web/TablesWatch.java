package waymark.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.scheduling.annotation.Scheduled;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.policy.BrokenTables;
import waymark.policy.ReleaseFolder;
import waymark.recommend.Recommenders;

/**
 * Puts changed tables in force while the service runs, once they have passed every check. When they do not, what is
 * wrong is logged and the release in force stays.
 */
@Context
class TablesWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TablesWatch.class);

    private final ReleaseFolder folder;
    private final Recommenders recommenders;
    private Map<Path, String> inForce;
    private Map<Path, String> lastSeen;

    TablesWatch(ReleaseFolder folder, Recommenders recommenders) {
        this.folder = folder;
        this.recommenders = recommenders;
        this.inForce = folder.stamps();
        this.lastSeen = inForce;
    }

    /** A change is taken up once two looks in a row see the same files, so that no half-saved one is read. */
    @Scheduled(initialDelay = "${waymark.watch:5s}", fixedDelay = "${waymark.watch:5s}")
    synchronized void look() {
        Map<Path, String> now = folder.stamps();
        boolean settled = now.equals(lastSeen);
        lastSeen = now;
        if (settled && !now.equals(inForce)) {
            inForce = now;
            takeUp();
        }
    }

    private void takeUp() {
        try {
            recommenders.putInForce(folder::read);
            LOG.info(
                    "The tables have changed: release {} is in force",
                    recommenders.inForce().release().id());
        } catch (BrokenTables broken) {
            StringBuilder list = new StringBuilder();
            broken.faults().forEach(fault -> list.append("\n  ").append(fault));
            LOG.error(
                    "The tables have changed and cannot be used; release {} stays in force:{}",
                    recommenders.inForce().release().id(),
                    list);
        }
    }
}
