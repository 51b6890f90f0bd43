package waymark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Reads the body of a call, within bounds. */
final class CaseBody {

    /** The most bytes that one case file can have. */
    static final int MOST = 1024 * 1024;

    /** A body up to this size is read to its end before it is turned down, so that the caller hears why. */
    private static final long HEARD_OUT = 64L * MOST;

    private CaseBody() {}

    /**
     * The bytes of one case file.
     *
     * @param body null when there is none
     * @throws NotAnswered when there are too many, or they are not said to be JSON
     */
    static byte[] read(HttpRequest<?> request, InputStream body) {
        if (body == null) {
            require(MediaType.APPLICATION_JSON_TYPE, request, InputStream.nullInputStream());
            return new byte[0];
        }
        try (body) {
            require(MediaType.APPLICATION_JSON_TYPE, request, body);
            byte[] bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                hearOut(body);
                throw new NotAnswered(Problems.tooLarge(MOST));
            }
            return bytes;
        } catch (IOException e) {
            throw new NotAnswered(Problems.brokenOff());
        }
    }

    /**
     * Checks that the caller says what the body is.
     *
     * @throws NotAnswered when the content type is missing or another one
     */
    static void require(MediaType expected, HttpRequest<?> request, InputStream body) {
        boolean right = request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(expected.getName()))
                .isPresent();
        if (!right) {
            hearOut(body);
            throw new NotAnswered(Problems.wrongMediaType(expected));
        }
    }

    private static void hearOut(InputStream body) {
        byte[] piece = new byte[64 * 1024];
        try {
            long heard = 0;
            for (int length = 0; length >= 0 && heard < HEARD_OUT; length = body.read(piece)) {
                heard += length;
            }
        } catch (IOException e) {
            throw new NotAnswered(Problems.brokenOff());
        }
    }
}
