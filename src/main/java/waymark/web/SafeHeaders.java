package waymark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What is said about a child is for the caller alone: nothing on the way may keep it, unless the answer says so. */
@ServerFilter("/**")
final class SafeHeaders {

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.header("X-Content-Type-Options", "nosniff");
    }
}
