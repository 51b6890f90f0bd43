package waymark.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import waymark.access.ApiKeys;
import waymark.access.Caller;
import waymark.access.ClientTokens;

/** Finds who calls: a program by its key or token, a person by the cookie of their sign-in. A key goes before a cookie. */
@Singleton
final class CallerFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String BEARER = "bearer ";

    private final ApiKeys keys;
    private final ClientTokens tokens;
    private final SignInCookie cookie;
    private final Scheduler worker;

    CallerFetcher(
            ApiKeys keys,
            @Nullable ClientTokens tokens,
            SignInCookie cookie,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.keys = keys;
        this.tokens = tokens;
        this.cookie = cookie;
        this.worker = Schedulers.fromExecutor(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> key = key(request);
        if (key.isPresent()) {
            return found(() -> program(key.get()));
        }
        return cookie.token(request).isPresent() ? found(() -> cookie.caller(request)) : Mono.empty();
    }

    private Mono<Authentication> found(Supplier<Optional<Caller>> caller) {
        return Mono.fromCallable(
                        () -> caller.get().<Authentication>map(SignedIn::new).orElse(null))
                .subscribeOn(worker);
    }

    private Optional<Caller> program(String secret) {
        return tokens != null && ClientTokens.hasForm(secret) ? tokens.caller(secret) : keys.caller(secret);
    }

    /** What is sent as a key. */
    static Optional<String> key(HttpRequest<?> request) {
        return request.getHeaders()
                .findFirst(HttpHeaders.AUTHORIZATION)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
