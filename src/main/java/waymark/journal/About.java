package waymark.journal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What an entry is about: the part that may be deleted one day.
 *
 * @param number the entry's
 * @param salt random, so that a case's reference cannot be guessed from the hash once this is deleted
 */
@MappedEntity("journal_about")
record About(
        @Id long number,
        @Nullable String who,
        @Nullable String reference,
        @Nullable String thing,
        @Nullable String bodyHash,
        String salt) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static About of(Event event, long number) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new About(
                number,
                event.who(),
                event.reference(),
                event.thing(),
                event.bodyHash(),
                HexFormat.of().formatHex(salt));
    }

    String hash() {
        return Seal.of(salt, who, reference, thing, bodyHash);
    }
}
