package waymark.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import java.nio.file.Path;
import java.util.Map;
import waymark.desk.TablesFolder;
import waymark.policy.ReleaseFolder;
import waymark.recommend.Recommenders;

/** Starts with the tables folder, and publishes what changes in it while the service runs. */
@Context
@Requires(property = TablesWatch.WATCHED, notEquals = "false")
class TablesWatch {

    /** Set to false where the tables folder is nobody's business, as in a command that looks at what is kept. */
    static final String WATCHED = "waymark.tables-watched";

    private final ReleaseFolder folder;
    private final TablesFolder tables;
    private final Recommenders recommenders;
    private Map<Path, String> takenUp;
    private Map<Path, String> lastSeen;

    TablesWatch(ReleaseFolder folder, TablesFolder tables, Recommenders recommenders) {
        this.folder = folder;
        this.tables = tables;
        this.recommenders = recommenders;
        this.takenUp = folder.stamps();
        this.lastSeen = takenUp;
        recommenders.open(tables::takeUp);
    }

    /** A change is taken up once two looks in a row see the same files, so that no half-saved one is read. */
    @Scheduled(initialDelay = "${waymark.watch:5s}", fixedDelay = "${waymark.watch:5s}")
    synchronized void look() {
        Map<Path, String> now = folder.stamps();
        boolean settled = now.equals(lastSeen);
        lastSeen = now;
        if (settled && !now.equals(takenUp)) {
            tables.takeUp();
            takenUp = now;
        }
        recommenders.prepare();
    }
}
