package waymark.site;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.access.Account;
import waymark.access.Caller;
import waymark.access.ProviderSignIn;
import waymark.access.SignIns;
import waymark.access.SignIns.Outcome;
import waymark.web.FormToken;
import waymark.web.SignInCookie;

/** Coming in and going away again. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInPages {

    private final Pages pages;
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final ProviderSignIn provider;
    private final HttpClientAddressResolver addresses;

    SignInPages(
            Pages pages,
            SignIns signIns,
            SignInCookie cookie,
            @Nullable ProviderSignIn provider,
            HttpClientAddressResolver addresses) {
        this.pages = pages;
        this.signIns = signIns;
        this.cookie = cookie;
        this.provider = provider;
        this.addresses = addresses;
    }

    /** @param to where the person wanted to go */
    @Get("/sign-in")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue Optional<String> to) {
        Optional<Account> account = cookie.account(request);
        return account.isPresent()
                ? HttpResponse.seeOther(WayBack.of(account.get(), to.orElse("")))
                : page(request, HttpStatus.OK, to.orElse(""), "", "");
    }

    @Post(uri = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, Object> body) {
        Fields fields = new Fields(body);
        String name = fields.text("name").toLowerCase(Locale.ROOT);
        String to = fields.text("to");
        return switch (signIns.signIn(name, fields.exactly("password"), addresses.resolve(request))) {
            case Outcome.SignedIn in ->
                HttpResponse.seeOther(WayBack.of(in.account(), to)).cookie(cookie.of(in.token(), request));
            case Outcome.Wrong() ->
                page(request, HttpStatus.UNAUTHORIZED, to, name, "The name or the password is not right.");
            case Outcome.TooSoon(Duration wait) ->
                page(
                                request,
                                HttpStatus.TOO_MANY_REQUESTS,
                                to,
                                name,
                                "There were too many wrong passwords. Wait " + words(wait) + ", then try again.")
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(wait)));
        };
    }

    @Post(uri = "/sign-out", consumes = MediaType.ALL)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> signOut(HttpRequest<?> request, Caller caller) {
        cookie.token(request).ifPresent(token -> signIns.signOut(token, caller));
        return HttpResponse.seeOther(URI.create("/sign-in?done=" + Done.SIGNED_OUT.word()))
                .cookie(cookie.none(request));
    }

    private MutableHttpResponse<?> page(
            HttpRequest<?> request, HttpStatus status, String to, String name, String wrong) {
        var begun = FormToken.begin(request);
        var page = pages.show(
                status,
                request,
                null,
                Page.titled(Section.NONE, "Sign in").wrong(!wrong.isEmpty()),
                "sign-in",
                Map.of("to", to, "name", name, "wrong", wrong, "provider", provider == null ? "" : provider.called()));
        begun.ifPresent(page::cookie);
        return page;
    }

    private static String words(Duration wait) {
        long seconds = seconds(wait);
        return seconds < 60
                ? seconds == 1 ? "1 second" : seconds + " seconds"
                : (seconds + 59) / 60 == 1 ? "1 minute" : (seconds + 59) / 60 + " minutes";
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
