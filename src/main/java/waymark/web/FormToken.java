package waymark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;
import waymark.access.Secret;

/**
 * What every form sends back in its field {@value #FIELD}, so that no other site can send it in somebody's name. It is
 * worked out from the cookie, which other sites cannot read, and need not be kept. A form that uploads files has it in
 * the address that it is sent to ({@code ?csrfToken=…}), so that it is known before the files are read.
 */
public final class FormToken {

    public static final String FIELD = "csrfToken";

    /** Set on a request that was turned down because its form is not, or no longer, ours. */
    public static final String STALE = "waymark-stale-form";

    /** The cookie of somebody who is not signed in, for the form that signs them in. */
    private static final String VISIT = "waymark-visit";

    private FormToken() {}

    /** The token for the forms of a page that is about to be shown; empty when the browser holds no cookie of ours. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(VISIT, String.class)
                .or(() -> cookie(request, SignInCookie.NAME))
                .or(() -> cookie(request, VISIT))
                .map(secret -> Secret.hash("form " + secret))
                .orElse("");
    }

    /** The cookie to send with a form for somebody who has none yet, so that the form has a token. */
    public static Optional<Cookie> begin(HttpRequest<?> request) {
        if (!of(request).isEmpty()) {
            return Optional.empty();
        }
        String secret = Secret.token();
        request.setAttribute(VISIT, secret);
        return Optional.of(Cookie.of(VISIT, secret)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(SignInCookie.overTls(request)));
    }

    private static Optional<String> cookie(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }
}
