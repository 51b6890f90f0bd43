package waymark.horizon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * Something that a case comes to, as it is kept.
 *
 * @param place its place among those of the case
 * @param body the whole as JSON
 */
@MappedEntity("horizon_item")
record StoredItem(
        @Id String authority, @Id String reference, @Id int place, LocalDate comesOn, String kind, String body) {}
