package waymark.site;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import waymark.access.Caller;
import waymark.page.Templates;
import waymark.recommend.Recommenders;
import waymark.web.FormToken;

/** Makes pages: a template of {@code site/} within the layout that all of them share. */
@Singleton
public final class Pages {

    /** Our own style, script, typeface and pictures; no other site, and nothing written into the page. */
    private static final String ALLOWS = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Recommenders recommenders;
    private final boolean demo;
    private final Clock clock;

    Pages(
            Recommenders recommenders,
            @Property(name = "waymark.demo", defaultValue = "false") boolean demo,
            Clock clock) {
        this.recommenders = recommenders;
        this.demo = demo;
        this.clock = clock;
    }

    /** A page as it is asked for. */
    public MutableHttpResponse<String> show(
            HttpRequest<?> request, Caller caller, Page page, String template, Map<String, ?> values) {
        return show(HttpStatus.OK, request, caller, page, template, values);
    }

    /** A page that says what is wrong. */
    public MutableHttpResponse<String> show(
            HttpStatus status,
            HttpRequest<?> request,
            Caller caller,
            Page page,
            String template,
            Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(
                "page",
                page.seenBy(new Visit(caller, title(caller), FormToken.of(request), demo ? LocalDate.now(clock) : null))
                        .done(request.getParameters()
                                .getFirst("done")
                                .flatMap(Done::of)
                                .orElse(null)));
        return HttpResponse.status(status)
                .body(Templates.filled("site/" + template, all))
                .contentType(new MediaType(MediaType.TEXT_HTML, Map.of("charset", "utf-8")))
                .header("Content-Security-Policy", ALLOWS)
                .header("Referrer-Policy", "same-origin");
    }

    /** Sends the browser on after something was done, so that going back or looking again does not do it twice. */
    public static HttpResponse<?> onTo(String path, Done done) {
        return HttpResponse.seeOther(URI.create(path + "?done=" + done.word()));
    }

    private String title(Caller caller) {
        if (caller == null || caller.authority() == null) {
            return "";
        }
        return Authorities.title(recommenders.inForce().release(), caller.authority());
    }
}
