package waymark.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import waymark.access.Caller;
import waymark.desk.DraftEventRows.DraftEventRow;
import waymark.desk.DraftFileRows.DraftFileRow;
import waymark.desk.DraftRows.DraftRow;
import waymark.policy.Change;
import waymark.policy.Changes;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader.Reading;
import waymark.store.StoreUnavailable;

/** The drafts of an authority, and what each would change. */
@Singleton
public final class Drafts {

    private final DraftRows rows;
    private final DraftFileRows files;
    private final DraftEventRows events;
    private final Publications publications;
    private final WorkbookFiles workbooks;

    Drafts(
            DraftRows rows,
            DraftFileRows files,
            DraftEventRows events,
            Publications publications,
            WorkbookFiles workbooks) {
        this.rows = rows;
        this.files = files;
        this.events = events;
        this.publications = publications;
        this.workbooks = workbooks;
    }

    /** Every draft of the caller's authority, newest first. */
    public List<Draft> seenBy(Caller by) {
        return StoreUnavailable.whenReached(() -> rows.all().stream()
                .filter(row -> by.sees(row.authority()))
                .map(this::whole)
                .toList());
    }

    /**
     * One draft of the caller's authority.
     *
     * @throws NotThere when there is none
     */
    public Draft find(String id, Caller by) {
        return StoreUnavailable.whenReached(() -> rows.findById(id)
                .filter(row -> by.sees(row.authority()))
                .map(this::whole)
                .orElseThrow(() -> new NotThere("There is no draft " + id + ".")));
    }

    /** A draft, whoever's it is. */
    Draft get(String id) {
        return whole(rows.findById(id).orElseThrow());
    }

    /**
     * What the draft would change beside everything published, or did change when it is published.
     *
     * @throws Conflict when a workbook of it cannot be read yet
     */
    public List<Change> changes(Draft draft) {
        return Changes.between(readable(replaced(draft)), readable(draft.files()));
    }

    /** The workbooks whose place the draft takes, or took. */
    private SortedMap<String, String> replaced(Draft draft) {
        History history = publications.history();
        SortedMap<String, String> before = new TreeMap<>(publications
                .of(draft)
                .filter(publication -> draft.state() == Draft.State.PUBLISHED)
                .map(history::before)
                .orElseGet(history::latest));
        before.keySet().retainAll(draft.files().keySet());
        return before;
    }

    private List<Workbook> readable(SortedMap<String, String> some) {
        return workbooks.readings(some).stream().map(Drafts::readable).toList();
    }

    private static Workbook readable(Reading reading) {
        if (!reading.faults().isEmpty()) {
            throw new Conflict(reading.workbook().path()
                    + " cannot be read in full yet, so what it would change cannot be said. Mend what the checks found"
                    + " in it and upload it again.");
        }
        return reading.workbook();
    }

    private Draft whole(DraftRow row) {
        List<DraftFileRow> itsFiles = files.of(row.id());
        return new Draft(
                row.id(),
                row.authority(),
                Draft.State.valueOf(row.state()),
                row.openedAt(),
                byPath(itsFiles, DraftFileRow::file),
                byPath(itsFiles, DraftFileRow::madeAgainst),
                events.of(row.id()).stream().map(DraftEventRow::event).toList());
    }

    private static SortedMap<String, String> byPath(List<DraftFileRow> rows, Function<DraftFileRow, String> what) {
        SortedMap<String, String> byPath = new TreeMap<>();
        rows.forEach(row -> byPath.put(row.path(), what.apply(row)));
        return byPath;
    }
}
