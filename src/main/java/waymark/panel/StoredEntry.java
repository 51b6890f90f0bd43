package waymark.panel;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry about a meeting as it is kept.
 *
 * @param thing what the journal calls it: panel, day and number
 * @param body the entry as JSON
 */
@MappedEntity("meeting_entry")
record StoredEntry(
        @Id int number,
        String panel,
        LocalDate meeting,
        String kind,
        String body,
        Instant enteredAt,
        String enteredBy,
        String thing) {

    /** The same entry, saying something else. */
    StoredEntry of(String newKind, String newBody) {
        return new StoredEntry(number, panel, meeting, newKind, newBody, enteredAt, enteredBy, thing);
    }
}
