package waymark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Optional;

/** The page of ours that a form was sent from, so that whoever sent it in vain finds back to it. */
public final class CameFrom {

    private CameFrom() {}

    /** Its path and query, without what was told at its top; empty when the browser does not say. */
    public static Optional<String> of(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.REFERER))
                .flatMap(CameFrom::path);
    }

    private static Optional<String> path(String address) {
        try {
            URI page = URI.create(address);
            String query = page.getRawQuery() == null ? "" : page.getRawQuery().replaceAll("(^|&)done=[^&]*", "");
            return Optional.ofNullable(page.getRawPath())
                    .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                    .map(path -> path + (query.isEmpty() ? "" : "?" + query.replaceFirst("^&", "")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
