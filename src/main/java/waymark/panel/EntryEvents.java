package waymark.panel;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import waymark.journal.Event;
import waymark.journal.Kind;
import waymark.policy.Hash;

/** What the journal says of an entry about a meeting. */
@Singleton
final class EntryEvents {

    private final DecisionRows decisions;

    EntryEvents(DecisionRows decisions) {
        this.decisions = decisions;
    }

    /** What is recorded when it is entered. That minutes were signed is recorded with their own hash too. */
    Event[] of(Panel panel, StoredEntry stored, MeetingEntry entry) {
        Stream<Event> kept = Stream.of(kept(panel.authority(), stored, entry, stored.enteredBy()));
        return (entry instanceof MeetingEntry.Signed signed
                        ? Stream.concat(
                                kept,
                                Stream.of(new Event(
                                        Kind.MINUTES_SIGNED,
                                        panel.authority(),
                                        stored.enteredBy(),
                                        null,
                                        panel.id() + "/" + stored.meeting(),
                                        signed.hash())))
                        : kept)
                .toArray(Event[]::new);
    }

    /** How it is kept, under the case that it is about where that is one alone. */
    Event kept(String authority, StoredEntry stored, MeetingEntry entry, String by) {
        return new Event(kind(entry), authority, by, reference(entry), stored.thing(), Hash.of(stored.body()));
    }

    private String reference(MeetingEntry entry) {
        return switch (entry) {
            case MeetingEntry.Moved moved -> moved.move().reference();
            case MeetingEntry.Heard heard ->
                decisions
                        .findByNumber(heard.decision())
                        .map(StoredDecision::reference)
                        .orElse(null);
            case MeetingEntry.Reworded reworded when Minutes.isCase(reworded.part()) -> reworded.part();
            default -> null;
        };
    }

    private static Kind kind(MeetingEntry entry) {
        return switch (entry) {
            case MeetingEntry.Added added -> Kind.MEETING_ADDED;
            case MeetingEntry.Moved moved -> Kind.CASE_MOVED;
            case MeetingEntry.Attended attended -> Kind.ATTENDANCE;
            case MeetingEntry.Heard heard -> Kind.CHAIRS_ACTION_PUT;
            case MeetingEntry.Reworded reworded -> Kind.MINUTES_WORDED;
            case MeetingEntry.Signed signed -> Kind.MINUTES_KEPT;
            case MeetingEntry.Erased erased ->
                throw new IllegalArgumentException("Nobody enters what was deleted: " + erased);
        };
    }
}
