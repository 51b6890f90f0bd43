package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting of a panel, as what was entered about it tells it.
 *
 * @param day local date in Europe/London
 */
record Meeting(Panel panel, LocalDate day, List<Entered> entries) {

    /** An entry with who made it, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entered(int number, MeetingEntry entry, String by, Instant at) {}

    /** Who is there, as last recorded; empty when nobody has recorded it yet. */
    Optional<MeetingEntry.Attended> attended() {
        return all(MeetingEntry.Attended.class).reduce((earlier, later) -> later);
    }

    /** Whether the meeting takes place: the council lists it, or the chair added it. */
    boolean known() {
        return panel.listed().contains(day)
                || all(MeetingEntry.Added.class).findAny().isPresent();
    }

    Optional<Entered> signed() {
        return entries.stream()
                .filter(entered -> entered.entry() instanceof MeetingEntry.Signed)
                .findFirst();
    }

    /** Everything moved by hand, in order. */
    List<Agenda.Move> moves() {
        return all(MeetingEntry.Moved.class).map(MeetingEntry.Moved::move).toList();
    }

    /** What was moved since the meeting began. */
    List<Agenda.Move> movesSinceItBegan() {
        int began = entries.stream()
                .filter(entered -> entered.entry() instanceof MeetingEntry.Attended)
                .mapToInt(Entered::number)
                .min()
                .orElse(0);
        return entries.stream()
                .filter(entered -> entered.number() > began)
                .flatMap(entered ->
                        entered.entry() instanceof MeetingEntry.Moved moved ? Stream.of(moved.move()) : Stream.empty())
                .toList();
    }

    /** What was on the agenda when the meeting began; empty before it did. */
    Optional<List<String>> began() {
        return all(MeetingEntry.Attended.class).findFirst().map(MeetingEntry.Attended::agenda);
    }

    /** The newest words for a part of the minutes, where somebody changed them. */
    Optional<String> words(String part) {
        return all(MeetingEntry.Reworded.class)
                .filter(reworded -> reworded.part().equals(part))
                .map(MeetingEntry.Reworded::text)
                .reduce((earlier, later) -> later);
    }

    List<MeetingEntry.Heard> heard() {
        return all(MeetingEntry.Heard.class).toList();
    }

    private <T extends MeetingEntry> Stream<T> all(Class<T> kind) {
        return entries.stream().map(Entered::entry).filter(kind::isInstance).map(kind::cast);
    }
}
