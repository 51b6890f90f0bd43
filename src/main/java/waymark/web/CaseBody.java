package waymark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the body of a call, within bounds. */
final class CaseBody {

    /** The most bytes that one case file can have. */
    static final int MOST = 1024 * 1024;

    /** A body up to this size is read to its end before it is turned down, so that the caller hears why. */
    private static final int HEARD_OUT = 64 * MOST;

    private CaseBody() {}

    /**
     * The bytes of one case file.
     *
     * @throws NotAnswered when there are too many
     */
    static byte[] read(InputStream body) {
        try (body) {
            byte[] bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                body.skip(HEARD_OUT);
                throw new NotAnswered(Problems.tooLarge(MOST));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The caller stopped sending", e);
        }
    }

    /**
     * Checks that the caller says what the body is.
     *
     * @throws NotAnswered when the content type is missing or another one
     */
    static void require(MediaType expected, HttpRequest<?> request) {
        boolean right = request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(expected.getName()))
                .isPresent();
        if (!right) {
            throw new NotAnswered(Problems.wrongMediaType(expected));
        }
    }
}
