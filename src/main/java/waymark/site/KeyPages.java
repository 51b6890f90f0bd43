package waymark.site;

import static waymark.access.RoleCode.ADMINISTRATOR;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.access.AccessFault;
import waymark.access.ApiKeys;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.policy.Release;
import waymark.recommend.Recommenders;

/** The keys that programs call with, looked after by an administrator. */
@Controller("/keys")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(ADMINISTRATOR)
final class KeyPages {

    private static final long A_YEAR = 365;

    private final Pages pages;
    private final ApiKeys keys;
    private final Recommenders recommenders;
    private final Clock clock;

    KeyPages(Pages pages, ApiKeys keys, Recommenders recommenders, Clock clock) {
        this.pages = pages;
        this.keys = keys;
        this.recommenders = recommenders;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Caller caller) {
        Instant now = clock.instant();
        List<GrantRow> rows = keys.all(caller).stream()
                .map(key -> GrantRow.of(release(), key, now))
                .toList();
        return pages.show(request, caller, Page.titled(Section.KEYS, "API keys"), "keys", Map.of("rows", rows));
    }

    @Get("/new")
    HttpResponse<?> askForNew(HttpRequest<?> request, Caller caller) {
        return newPage(request, caller, HttpStatus.OK, "", caller.authority(), Set.of(Role.CASE_SYSTEM), "");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields fields = new Fields(body);
        String name = fields.text("name").toLowerCase(Locale.ROOT);
        try {
            ApiKeys.Made made = keys.make(name, fields.authority(), fields.roles(), endsAt(fields), caller);
            return pages.show(
                    request,
                    caller,
                    Page.titled(Section.KEYS, "API key made"),
                    "once",
                    Map.of(
                            "what",
                            "Key " + name,
                            "secret",
                            made.secret(),
                            "words",
                            "The program sends it with every call, as Authorization: Bearer KEY.",
                            "back",
                            "/keys"));
        } catch (AccessFault fault) {
            return newPage(
                    request,
                    caller,
                    HttpStatus.BAD_REQUEST,
                    name,
                    fields.authority(),
                    fields.roles(),
                    fault.getMessage());
        }
    }

    @Post(uri = "/{id}/revoke", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(Caller caller, String id) {
        try {
            keys.revoke(id, caller);
            return Pages.onTo("/keys", Done.KEY_REVOKED);
        } catch (AccessFault none) {
            throw new NoSuchPage();
        }
    }

    /** A year from now, unless a shorter time was chosen. */
    private Instant endsAt(Fields fields) {
        long days = fields.text("days").matches("[1-9][0-9]{0,2}") ? Long.parseLong(fields.text("days")) : A_YEAR;
        return clock.instant().plus(Duration.ofDays(Math.min(days, A_YEAR)));
    }

    private HttpResponse<?> newPage(
            HttpRequest<?> request,
            Caller caller,
            HttpStatus status,
            String name,
            String authority,
            Set<Role> roles,
            String wrong) {
        return pages.show(
                status,
                request,
                caller,
                Page.titled(Section.KEYS, "Make an API key").wrong(!wrong.isEmpty()),
                "key-new",
                Map.of("name", name, "grant", GrantForm.of(caller, release(), authority, roles), "wrong", wrong));
    }

    private Release release() {
        return recommenders.inForce().release();
    }
}
