package waymark.desk;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.desk.Checks.Found;
import waymark.desk.PublicationFileRows.PublicationFileRow;
import waymark.desk.TimelineRows.TimelineRow;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.policy.BrokenTables;
import waymark.policy.Hash;
import waymark.policy.Release;
import waymark.recommend.Proving.Progress;
import waymark.recommend.Recommenders;
import waymark.store.Disk;
import waymark.store.ReleaseStore;
import waymark.store.StoreUnavailable;

/** Puts a publication in force, whole or not at all. */
@Singleton
final class Publishing {

    private final WorkbookFiles files;
    private final Recommenders recommenders;
    private final Publications publications;
    private final PublicationRows rows;
    private final PublicationFileRows fileRows;
    private final TimelineRows timeline;
    private final ReleaseStore releases;
    private final TransactionOperations<Connection> transactions;
    private final Journal journal;
    private final Disk disk;

    Publishing(
            WorkbookFiles files,
            Recommenders recommenders,
            Publications publications,
            PublicationRows rows,
            PublicationFileRows fileRows,
            TimelineRows timeline,
            ReleaseStore releases,
            TransactionOperations<Connection> transactions,
            Journal journal,
            Disk disk) {
        this.files = files;
        this.recommenders = recommenders;
        this.publications = publications;
        this.rows = rows;
        this.fileRows = fileRows;
        this.timeline = timeline;
        this.releases = releases;
        this.transactions = transactions;
        this.journal = journal;
        this.disk = disk;
    }

    /** The tables as they will be from a day. */
    private record Step(LocalDate from, Release release) {}

    /**
     * Builds and checks the tables of each day that the publication changes, then commits all of it at once. When this
     * returns it is on the disk, and the next case on any node is answered by it.
     *
     * @param history what it was made beside: its number is the next
     * @param inTheSameStep what else has to happen with it or not at all
     * @throws BrokenTables when the tables would not pass every check
     * @throws Conflict when somebody else has published meanwhile
     * @throws StoreUnavailable when it may not have been published
     */
    void publish(History history, Publication publication, Runnable inTheSameStep) {
        History then = history.with(List.of(publication));
        List<Step> steps = Stream.concat(Stream.of(publication.from()), history.daysAfter(publication.from()).stream())
                .map(day -> step(day, history.on(day), then.on(day), publication))
                .toList();
        StoreUnavailable.whenReached(() -> transactions.executeWrite(transaction -> {
            commit(publication, steps);
            inTheSameStep.run();
            journal.append(events(publication, steps));
            return publication;
        }));
        StoreUnavailable.whenReached(() -> {
            disk.sync();
            return publication;
        });
    }

    private static Event[] events(Publication publication, List<Step> steps) {
        Event published = Event.of(
                Kind.PUBLICATION,
                publication.authority(),
                publication.publishedBy(),
                String.valueOf(publication.number()));
        return Stream.concat(
                        Stream.of(published),
                        steps.stream()
                                .map(Step::release)
                                .map(release -> new Event(
                                        Kind.RELEASE,
                                        publication.authority(),
                                        publication.publishedBy(),
                                        null,
                                        release.hash(),
                                        Hash.of(release.content()))))
                .toArray(Event[]::new);
    }

    private Step step(
            LocalDate day, SortedMap<String, String> before, SortedMap<String, String> after, Publication publication) {
        Found found = new Checks(
                        files.readings(before),
                        files.readings(after),
                        files.readings(touched(after, publication)),
                        files.calendars(after),
                        recommenders::prove)
                .run(Progress.UNTOLD);
        if (!found.faults().isEmpty()) {
            throw new BrokenTables(found.faults());
        }
        return new Step(day, found.release());
    }

    private static SortedMap<String, String> touched(SortedMap<String, String> files, Publication publication) {
        SortedMap<String, String> touched = new TreeMap<>(files);
        touched.keySet().removeIf(path -> !publication.touches(path));
        return touched;
    }

    private void commit(Publication publication, List<Step> steps) {
        if (!rows.add(publication)) {
            throw new Conflict(overtaken(publication));
        }
        List<PublicationFileRow> put = new ArrayList<>();
        publication.files().forEach((path, file) -> put.add(new PublicationFileRow(publication.number(), path, file)));
        fileRows.addAll(put);
        steps.forEach(step -> releases.keep(step.release()));
        timeline.addAll(steps.stream()
                .map(step -> new TimelineRow(
                        publication.number(), step.from(), step.release().hash()))
                .toList());
    }

    private String overtaken(Publication publication) {
        Publication other = publications.history().find(publication.number()).orElseThrow();
        return other.publishedBy() + " published "
                + String.join(", ", other.files().keySet())
                + " at the same moment, as publication " + other.number()
                + ". See what that changes, then publish again.";
    }
}
