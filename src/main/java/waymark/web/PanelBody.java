package waymark.web;

import io.micronaut.http.HttpRequest;
import java.io.InputStream;
import waymark.casefile.JsonBody;

/** Reads what people send to a panel as JSON. */
final class PanelBody {

    /** The most characters of one text that somebody wrote. */
    private static final int LONGEST_TEXT = 10_000;

    private PanelBody() {}

    /** @param what what was asked for, for example {@code "a decision"} */
    static <T extends Record> T read(Class<T> type, HttpRequest<?> request, InputStream body, String what) {
        return JsonBody.read(type, CaseBody.read(request, body), what, LONGEST_TEXT);
    }
}
