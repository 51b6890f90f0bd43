package waymark.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Which rows gave the reasons of a recommendation.
 *
 * @param tableRows each a table's path, a space and a row's id, one a line
 */
@MappedEntity("rows_fired")
record RowsFired(@Id String recommendation, String authority, Instant receivedAt, String tableRows) {}
