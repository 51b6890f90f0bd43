package waymark.panel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.casefile.InWords;
import waymark.journal.Journal;
import waymark.recommend.Json;

/** The days on which panels meet, and what people entered about each. */
@Singleton
final class Meetings {

    private final EntryRows rows;
    private final EntryEvents events;
    private final Journal journal;
    private final Durably durably;
    private final Clock clock;

    Meetings(EntryRows rows, EntryEvents events, Journal journal, Durably durably, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.journal = journal;
        this.durably = durably;
        this.clock = clock;
    }

    /** Every day on which a panel meets or met, in order: those listed and those that the chair added. */
    List<LocalDate> days(Panel panel) {
        return durably.ask(() -> Stream.concat(panel.listed().stream(), rows.added(panel.id()).stream())
                .sorted()
                .distinct()
                .toList());
    }

    /** The days from today on. */
    List<LocalDate> ahead(Panel panel) {
        LocalDate today = LocalDate.now(clock);
        return days(panel).stream().filter(day -> !day.isBefore(today)).toList();
    }

    /** The first day after a day; empty when none is known. */
    Optional<LocalDate> after(Panel panel, LocalDate day) {
        return days(panel).stream().filter(later -> later.isAfter(day)).findFirst();
    }

    /** @throws PanelFault when the panel does not meet on that day */
    Meeting on(Panel panel, LocalDate day) {
        Meeting meeting = durably.ask(() -> read(panel, day));
        if (!meeting.known()) {
            throw new PanelFault(
                    PanelFault.Kind.NOT_THERE, "The " + panel.title() + " does not meet on " + InWords.date(day) + ".");
        }
        return meeting;
    }

    /**
     * Enters something about a meeting.
     *
     * @throws PanelFault when its minutes are signed
     */
    Meeting enter(Panel panel, LocalDate day, MeetingEntry entry, Caller by) {
        return enter(panel, day, entry, by, null);
    }

    /**
     * Enters something that was made from the first entries alone.
     *
     * @param seen how many those are; null when it does not matter
     * @throws PanelFault when there are more by now, or the minutes are signed
     */
    Meeting enter(Panel panel, LocalDate day, MeetingEntry entry, Caller by, Integer seen) {
        return durably.enter(() -> {
            Meeting meeting = read(panel, day);
            if (seen != null && meeting.signed().isEmpty() && meeting.entries().size() != seen) {
                throw new PanelFault(
                        PanelFault.Kind.CONFLICT, "Somebody entered something about the meeting just now. Look again.");
            }
            meeting.signed().ifPresent(signed -> {
                throw new PanelFault(
                        PanelFault.Kind.CONFLICT,
                        "The minutes were signed by " + signed.by()
                                + ". Nothing about the meeting can be changed; a correction can be recorded beside a decision.");
            });
            int number = meeting.entries().size() + 1;
            StoredEntry stored = new StoredEntry(
                    number,
                    panel.id(),
                    day,
                    entry.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    Json.write((Record) entry),
                    durably.now(),
                    by.name(),
                    panel.id() + "/" + day + "/" + number);
            rows.keep(stored);
            journal.append(events.of(panel, stored, entry));
            return read(panel, day);
        });
    }

    private Meeting read(Panel panel, LocalDate day) {
        return new Meeting(
                panel,
                day,
                rows.findByPanelAndMeetingOrderByNumber(panel.id(), day).stream()
                        .map(stored -> new Meeting.Entered(
                                stored.number(),
                                PanelJson.read(stored.body(), MeetingEntry.class),
                                stored.enteredBy(),
                                stored.enteredAt()))
                        .toList());
    }
}
