package waymark.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Sends a person to sign in and back, and tells a program what it lacks. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class NotAllowed implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    static final String SIGN_IN = "/sign-in";

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return Problems.forbidden("What you asked for is for others: your role does not include it.")
                    .response();
        }
        return byPerson(request)
                ? HttpResponse.seeOther(signIn(request))
                : Problems.unauthorized().response().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private static boolean byPerson(HttpRequest<?> request) {
        return request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)
                && !(request.getPath().startsWith("/api/") && request.getMethod() != HttpMethod.GET);
    }

    /** To sign in, and then to what was asked for, or to the page whose form was sent: what was in it is not recorded. */
    private static URI signIn(HttpRequest<?> request) {
        UriBuilder signIn = UriBuilder.of(SIGN_IN);
        if (request.getMethod() != HttpMethod.GET) {
            CameFrom.of(request).ifPresent(page -> signIn.queryParam("to", page + marked(page)));
        } else if (!request.getPath().equals("/")) {
            signIn.queryParam("to", request.getUri().toString());
        }
        return signIn.build();
    }

    private static String marked(String page) {
        return (page.contains("?") ? "&" : "?") + "done=signed-in-again";
    }
}
