package waymark.desk;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.access.Caller;
import waymark.desk.PublicationFileRows.PublicationFileRow;
import waymark.desk.TimelineRows.TimelineRow;
import waymark.recommend.InForce;
import waymark.recommend.Published;
import waymark.store.ReleaseStore;
import waymark.store.StoreUnavailable;

/** What has been published, by people and from the tables folder. */
@Singleton
public final class Publications implements Published {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final PublicationRows rows;
    private final PublicationFileRows files;
    private final TimelineRows timeline;
    private final ReleaseStore releases;
    private volatile int lastKnown;
    private volatile History history = History.NONE;

    Publications(PublicationRows rows, PublicationFileRows files, TimelineRows timeline, ReleaseStore releases) {
        this.rows = rows;
        this.files = files;
        this.timeline = timeline;
        this.releases = releases;
    }

    /** Every publication that a caller may see, newest first. */
    public List<Publication> seenBy(Caller by) {
        return history().all().reversed().stream()
                .flatMap(each -> each.seenBy(by).stream())
                .toList();
    }

    /**
     * One publication, with what the caller may see of it.
     *
     * @throws NotThere when there is none
     */
    public Publication find(int number, Caller by) {
        return history()
                .find(number)
                .flatMap(each -> each.seenBy(by))
                .orElseThrow(() -> new NotThere("There is no publication " + number + "."));
    }

    /** The publication that a draft became; the newest, when it was published more than once. */
    public Optional<Publication> of(Draft draft) {
        return history().all().reversed().stream()
                .filter(each -> draft.id().equals(each.draft()))
                .findFirst();
    }

    /** The releases that a publication put in force: from its own day, and from each day on which more was scheduled. */
    public List<InForce> releases(Publication publication) {
        return since(publication.number() - 1).stream()
                .filter(each -> each.publication() == publication.number())
                .sorted(Comparator.comparing(InForce::from))
                .toList();
    }

    /** Everything published up to now, whichever node published it. */
    History history() {
        return StoreUnavailable.whenReached(() -> {
            History known = history;
            return rows.newest() > known.newest() ? extended() : known;
        });
    }

    private synchronized History extended() {
        int after = history.newest();
        Map<Integer, List<PublicationFileRow>> filesOf =
                files.since(after).stream().collect(Collectors.groupingBy(PublicationFileRow::publication));
        history = history.with(rows.since(after).stream()
                .map(row -> row.with(byPath(filesOf.getOrDefault(row.number(), List.of()))))
                .toList());
        return history;
    }

    private static TreeMap<String, String> byPath(List<PublicationFileRow> rows) {
        TreeMap<String, String> files = new TreeMap<>();
        rows.forEach(row -> files.put(row.path(), row.file()));
        return files;
    }

    @Override
    public int newest() {
        try {
            lastKnown = StoreUnavailable.whenReached(rows::newest);
        } catch (StoreUnavailable unreachable) {
            LOG.warn(
                    "What is published cannot be asked; publication {} stands: {}",
                    lastKnown,
                    unreachable.getMessage());
        }
        return lastKnown;
    }

    @Override
    public List<InForce> since(int publication) {
        return StoreUnavailable.whenReached(() -> timeline.since(publication).stream()
                .map(TimelineRow::inForce)
                .sorted(Comparator.comparing(InForce::publication))
                .toList());
    }

    @Override
    public Optional<String> content(String release) {
        return releases.content(release);
    }
}
