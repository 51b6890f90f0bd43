package waymark.panel;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.journal.Event;
import waymark.privacy.SharedRecords;
import waymark.recommend.Json;

/** What people entered about meetings: one entry can name every case that was heard. */
@Singleton
final class MeetingRecords implements SharedRecords {

    private final EntryRows rows;
    private final DecisionRows decisions;
    private final EntryEvents events;

    MeetingRecords(EntryRows rows, DecisionRows decisions, EntryEvents events) {
        this.rows = rows;
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public String type() {
        return "entries about meetings";
    }

    @Override
    public String name() {
        return "meeting_entry";
    }

    @Override
    public List<Map<String, Object>> about(String authority, String reference) {
        OneCase about = oneCase(authority, reference);
        List<Map<String, Object>> told = new ArrayList<>();
        for (StoredEntry row : rows.near(authority, reference)) {
            about.of(read(row)).ifPresent(part -> told.add(told(row, part)));
        }
        return told;
    }

    @Override
    public TakenOut takeOut(String authority, String reference, String by) {
        OneCase about = oneCase(authority, reference);
        long records = 0;
        List<Event> changed = new ArrayList<>();
        for (StoredEntry row : rows.near(authority, reference)) {
            MeetingEntry entry = read(row);
            MeetingEntry rest = about.without(entry);
            if (rest.equals(entry)) {
                continue;
            }
            StoredEntry stays =
                    row.of(rest.getClass().getSimpleName().toLowerCase(Locale.ROOT), Json.write((Record) rest));
            rows.replace(stays.thing(), stays.kind(), stays.body());
            records++;
            if (!(rest instanceof MeetingEntry.Erased)) {
                changed.add(events.kept(authority, stays, rest, by));
            }
        }
        return new TakenOut(records, List.copyOf(changed));
    }

    private OneCase oneCase(String authority, String reference) {
        return new OneCase(
                reference,
                decisions.findByAuthorityAndReferenceOrderByNumber(authority, reference).stream()
                        .map(StoredDecision::number)
                        .collect(Collectors.toSet()));
    }

    private static MeetingEntry read(StoredEntry row) {
        return PanelJson.read(row.body(), MeetingEntry.class);
    }

    private static Map<String, Object> told(StoredEntry row, MeetingEntry part) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("panel", row.panel());
        told.put("meeting", row.meeting().toString());
        told.put("kind", row.kind());
        told.put("entered_at", row.enteredAt().toString());
        told.put("entered_by", row.enteredBy());
        told.put("body", Json.write((Record) part));
        return told;
    }
}
