package waymark.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.filter.FilterBodyParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Takes a form only from our own pages. The calls of the API need no guard: a browser cannot be made to send a key, and
 * with the cookie alone they change nothing.
 */
@ServerFilter("/**")
final class FormGuard {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final CompletableFuture<HttpResponse<?>> GO_ON = CompletableFuture.completedFuture(null);

    private final FilterBodyParser bodies;

    FormGuard(FilterBodyParser bodies) {
        this.bodies = bodies;
    }

    @RequestFilter
    CompletableFuture<@Nullable HttpResponse<?>> check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())
                || request.getPath().startsWith("/api/")
                || CallerFetcher.key(request).isPresent()) {
            return GO_ON;
        }
        boolean typed = request.getContentType()
                .filter(type -> type.getName().equals(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
        if (!typed) {
            return answer(request, request.getParameters().get(FormToken.FIELD));
        }
        return bodies.parseBody(request).thenCompose(fields -> answer(request, fields.get(FormToken.FIELD)));
    }

    private static CompletableFuture<HttpResponse<?>> answer(HttpRequest<?> request, Object sent) {
        String expected = FormToken.of(request);
        boolean ours = !expected.isEmpty() && sent instanceof String token && same(token, expected);
        return ours
                ? GO_ON
                : CompletableFuture.completedFuture(Problems.staleForm().response());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
