package waymark.site;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import waymark.access.AccessFault;
import waymark.access.ProviderSignIn;
import waymark.access.Secret;
import waymark.access.SignIns.Outcome;
import waymark.web.SignInCookie;

/** To the council's identity provider and back. */
@Controller("/sign-in")
@Requires(beans = ProviderSignIn.class)
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProviderPages {

    /** What the browser holds while the person is away: a secret, a dot, where they wanted to go. */
    private static final String AWAY = "waymark-away";

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Pages pages;
    private final ProviderSignIn provider;
    private final SignInCookie cookie;
    private final HttpHostResolver hosts;
    private final HttpClientAddressResolver addresses;
    private final String address;

    ProviderPages(
            Pages pages,
            ProviderSignIn provider,
            SignInCookie cookie,
            HttpHostResolver hosts,
            HttpClientAddressResolver addresses,
            @Nullable @Property(name = "waymark.address") String address) {
        this.pages = pages;
        this.provider = provider;
        this.cookie = cookie;
        this.hosts = hosts;
        this.addresses = addresses;
        this.address = address;
    }

    /** @param to where the person wanted to go */
    @Get("/provider")
    HttpResponse<?> leave(HttpRequest<?> request, @QueryValue Optional<String> to) {
        String secret = Secret.token();
        String wanted = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(to.orElse("").getBytes(StandardCharsets.UTF_8));
        try {
            return HttpResponse.seeOther(provider.leave(secret, back(request)))
                    .cookie(away(secret + "." + wanted, request).maxAge(PATIENCE));
        } catch (AccessFault fault) {
            return wrong(request, fault);
        }
    }

    @Get("/back")
    HttpResponse<?> comeBack(HttpRequest<?> request) {
        try {
            String[] away = request.getCookies()
                    .findCookie(AWAY)
                    .map(Cookie::getValue)
                    .orElse(".")
                    .split("\\.", 2);
            URI back = back(request);
            Outcome.SignedIn in = provider.comeBack(
                    away[0],
                    back,
                    URI.create(back + "?"
                            + Optional.ofNullable(request.getUri().getRawQuery())
                                    .orElse("")),
                    addresses.resolve(request));
            String wanted = new String(Base64.getUrlDecoder().decode(away[1]), StandardCharsets.UTF_8);
            return HttpResponse.seeOther(WayBack.of(in.account(), wanted))
                    .cookie(cookie.of(in.token(), request))
                    .cookie(away("", request).maxAge(0));
        } catch (AccessFault fault) {
            return wrong(request, fault);
        }
    }

    private HttpResponse<?> wrong(HttpRequest<?> request, AccessFault fault) {
        return pages.show(
                HttpStatus.FORBIDDEN,
                request,
                null,
                Page.titled(Section.NONE, "You are not signed in").wrong(true),
                "not-signed-in",
                Map.of("why", fault.getMessage()));
    }

    private URI back(HttpRequest<?> request) {
        return URI.create((address == null ? hosts.resolve(request) : address) + "/sign-in/back");
    }

    private Cookie away(String value, HttpRequest<?> request) {
        return Cookie.of(AWAY, value)
                .path("/sign-in")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(cookie.of("", request).isSecure());
    }
}
