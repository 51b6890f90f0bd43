package waymark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What is said about a child is for the caller alone: nothing on the way may keep it. */
@ServerFilter("/**")
final class SafeHeaders {

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        response.header("X-Content-Type-Options", "nosniff");
    }
}
