package waymark.journal;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * Where a chain ends.
 *
 * @param number of its last entry; 0 when there is none
 * @param hash of that entry
 */
@Introspected
public record Head(long number, String hash) {

    static final Head START = new Head(0, Seal.NOTHING);

    /** Reads {@link #toString}; empty when it is not one. */
    public static Optional<Head> parse(String text) {
        return text.matches("\\d{1,18}:sha256:[0-9a-f]{64}")
                ? Optional.of(new Head(
                        Long.parseLong(text.substring(0, text.indexOf(':'))), text.substring(text.indexOf(':') + 1)))
                : Optional.empty();
    }

    /** For example {@code 42:sha256:…}, to be kept somewhere else. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
