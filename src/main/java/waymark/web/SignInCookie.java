package waymark.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import waymark.access.Account;
import waymark.access.Caller;
import waymark.access.SignIns;

/**
 * The cookie that keeps a person signed in until the browser closes or the sign-in runs out. No script can read it. It is
 * lax, not strict, because it has to come along when the identity provider, or a link in a letter, leads here; forms are
 * guarded by their own token.
 */
@Singleton
public final class SignInCookie {

    /** Its name in the browser. */
    public static final String NAME = "waymark";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Where somebody with a password for once only may go: to choose their own, or away. */
    private static final Set<String> WITH_ONE_TIME_PASSWORD = Set.of("/account", "/sign-out");

    private final SignIns signIns;

    SignInCookie(SignIns signIns) {
        this.signIns = signIns;
    }

    /** What the browser holds. */
    public Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    /** Whose it is, whether or not they may go anywhere yet. */
    public Optional<Account> account(HttpRequest<?> request) {
        return token(request).flatMap(signIns::account);
    }

    /** The cookie for somebody who has just signed in. */
    public Cookie of(String token, HttpRequest<?> request) {
        return Cookie.of(NAME, token)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(overTls(request));
    }

    /** The cookie that takes it away. */
    public Cookie none(HttpRequest<?> request) {
        return of("", request).maxAge(0);
    }

    /** Programs change things with a key: a cookie only reads from the calls of the API. */
    Optional<Caller> caller(HttpRequest<?> request) {
        if (request.getPath().startsWith("/api/") && !READING.contains(request.getMethod())) {
            return Optional.empty();
        }
        return account(request)
                .filter(account -> !account.oneTime() || WITH_ONE_TIME_PASSWORD.contains(request.getPath()))
                .map(Account::caller);
    }

    static boolean overTls(HttpRequest<?> request) {
        return request.isSecure()
                || request.getHeaders()
                        .findFirst("X-Forwarded-Proto")
                        .filter("https"::equalsIgnoreCase)
                        .isPresent();
    }
}
