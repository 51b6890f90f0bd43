package waymark.journal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One entry of the chain.
 *
 * @param number from 1, without a gap
 * @param writtenAt to the microsecond
 * @param aboutHash the hash of what it is about, which may be deleted one day
 * @param previous the hash of the entry before it
 */
@MappedEntity("journal")
record Entry(
        @Id long number,
        Instant writtenAt,
        String kind,
        @Nullable String authority,
        String aboutHash,
        String previous,
        String hash) {

    static Entry of(Event event, About about, Instant at, Head after) {
        return sealed(about.number(), at, event.kind().toString(), event.authority(), about.hash(), after.hash());
    }

    private static Entry sealed(
            long number, Instant at, String kind, String authority, String aboutHash, String previous) {
        String hash = Seal.of(number, at, kind, authority, aboutHash, previous);
        return new Entry(number, at, kind, authority, aboutHash, previous, hash);
    }

    /** Whether it says what it said when it was written. */
    boolean intact() {
        return equals(sealed(number, writtenAt, kind, authority, aboutHash, previous));
    }
}
