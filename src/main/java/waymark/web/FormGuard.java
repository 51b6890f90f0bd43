package waymark.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/**
 * Takes a form only from our own pages. The calls of the API need no guard: a browser cannot be made to send a key, and
 * with the cookie alone they change nothing.
 */
@ServerFilter("/**")
final class FormGuard {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final FilterBodyParser bodies;
    private final Executor worker;

    FormGuard(FilterBodyParser bodies, @Named(TaskExecutors.BLOCKING) ExecutorService worker) {
        this.bodies = bodies;
        this.worker = worker;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())
                || request.getPath().startsWith("/api/")
                || CallerFetcher.key(request).isPresent()) {
            return CompletableFuture.completedFuture(request);
        }
        boolean typed = request.getContentType()
                .filter(type -> type.getName().equals(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
        // On another thread, because the one that delivers the body cannot deliver it to the page at the same time.
        return typed
                ? bodies.parseBody(request).thenApplyAsync(fields -> ours(request, fields.get(FormToken.FIELD)), worker)
                : CompletableFuture.completedFuture(
                        ours(request, request.getParameters().get(FormToken.FIELD)));
    }

    /** @throws NotAnswered unless it is a form of ours */
    private static HttpRequest<?> ours(HttpRequest<?> request, Object sent) {
        String expected = FormToken.of(request);
        if (expected.isEmpty() || !(sent instanceof String token && same(token, expected))) {
            request.setAttribute(FormToken.STALE, true);
            throw new NotAnswered(Problems.staleForm());
        }
        return request;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
