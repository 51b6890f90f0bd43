package waymark.site;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Map;
import waymark.web.CameFrom;
import waymark.web.FormToken;

/** Gives a browser a page in plain words where a program gets a problem to read, also when it may not come in. */
@ServerFilter("/**")
final class ErrorPages implements Ordered {

    private static final String STALE =
            "Nothing was recorded: somebody signed in or out since the page was opened. Open it again, and send it once more.";

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** Before security, which answers by itself whoever may not come in. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @ResponseFilter
    void inWords(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean problem = response.getContentType()
                .filter(type -> type.getName().equals("application/problem+json"))
                .isPresent();
        if (!problem || !isForAPerson(request)) {
            return;
        }
        HttpStatus status = response.status();
        boolean stale = request.getAttribute(FormToken.STALE).isPresent();
        HttpResponse<String> page = pages.show(
                status,
                request,
                null,
                Page.titled(Section.NONE, stale ? "The page was out of date" : title(status)),
                "wrong",
                Map.of(
                        "words",
                        stale ? STALE : words(status),
                        "detail",
                        "",
                        "again",
                        stale ? CameFrom.of(request).orElse("") : ""));
        response.body(page.body()).contentType(page.getContentType().orElseThrow());
        page.getHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!response.getHeaders().contains(name)) {
                        response.header(name, value);
                    }
                }));
    }

    private static boolean isForAPerson(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Page not found";
            case FORBIDDEN -> "You cannot open this page";
            case REQUEST_ENTITY_TOO_LARGE -> "The file is too large";
            case METHOD_NOT_ALLOWED, BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "That did not work";
            case SERVICE_UNAVAILABLE -> "The service cannot reach its records";
            default -> status.getCode() < 500 ? "That did not work" : "Something went wrong";
        };
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                "If you typed the address, check it. If you followed a link, the thing may belong to another council"
                        + " or may not be there any more.";
            case FORBIDDEN ->
                "Your account has no role that opens it. An administrator of your council can give you one.";
            case REQUEST_ENTITY_TOO_LARGE -> "A file can have at most 10 MB. Go back and choose a smaller one.";
            case SERVICE_UNAVAILABLE -> "Nothing was changed. Try again in a minute.";
            default ->
                status.getCode() < 500
                        ? "Something in what was sent could not be read, and nothing was changed. Go back and try again."
                        : "The fault is ours, and nothing was half done. Try again in a minute; if it happens again, tell"
                                + " the people who run the service when it happened.";
        };
    }
}
