package waymark.desk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Workbooks that somebody wants to have published. The same files are the same draft.
 *
 * @param id short and stable: of the authority, the paths and the files
 * @param authority whose tables it would change: {@code national}, or a council
 * @param openedAt when it was opened last
 * @param files the hash of each workbook by its path, for example {@code solihull/single-panel}
 * @param madeAgainst the hash of the newest workbook of the path when the draft was opened; null where there was none
 * @param events what has happened to it, oldest first
 */
public record Draft(
        String id,
        String authority,
        State state,
        Instant openedAt,
        SortedMap<String, String> files,
        SortedMap<String, String> madeAgainst,
        List<Event> events) {

    /** How far a draft is. */
    public enum State {
        /** Waits to be approved. */
        OPEN,
        APPROVED,
        SENT_BACK,
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * Something that happened to a draft.
     *
     * @param words the note of an upload, or the reason
     */
    public record Event(Kind kind, String by, Instant at, String words) {

        /** What happened. */
        public enum Kind {
            UPLOADED(false),
            APPROVED(false),
            SENT_BACK(true),
            WITHDRAWN(true),
            PUBLISHED(true);

            final boolean closes;

            Kind(boolean closes) {
                this.closes = closes;
            }
        }
    }

    public Draft {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        madeAgainst = Collections.unmodifiableSortedMap(new TreeMap<>(madeAgainst));
        events = List.copyOf(events);
    }

    /** Who opened it last. */
    public String author() {
        return opened().by();
    }

    /** What the author wrote beside it. */
    public String note() {
        return opened().words();
    }

    /** Who decided about it as it stands, and why. */
    public Optional<Event> decision() {
        return Optional.of(events.getLast())
                .filter(last -> state == State.SENT_BACK)
                .or(() -> last(Event.Kind.APPROVED)
                        .filter(approved -> state == State.APPROVED || state == State.PUBLISHED));
    }

    /** Everybody who has uploaded it. */
    Set<String> uploaders() {
        return events.stream()
                .filter(event -> event.kind() == Event.Kind.UPLOADED)
                .map(Event::by)
                .collect(Collectors.toSet());
    }

    /** The first upload since it was last sent back, withdrawn or published, if it was opened again since. */
    private Event opened() {
        Event opened = events.getFirst();
        boolean closed = false;
        for (Event event : events) {
            if (closed && event.kind() == Event.Kind.UPLOADED) {
                opened = event;
            }
            closed = event.kind().closes;
        }
        return opened;
    }

    private Optional<Event> last(Event.Kind kind) {
        return events.reversed().stream().filter(event -> event.kind() == kind).findFirst();
    }

    /** The paths that would be otherwise than they are. */
    SortedMap<String, String> changes(SortedMap<String, String> inPlace) {
        SortedMap<String, String> changes = new TreeMap<>(files);
        changes.keySet().removeIf(path -> Objects.equals(files.get(path), inPlace.get(path)));
        return changes;
    }
}
