package waymark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.casefile.InvalidBody;
import waymark.casefile.InvalidCaseFile;
import waymark.panel.PanelFault;
import waymark.recommend.NoReleaseInForce;
import waymark.recommend.UnknownAuthority;
import waymark.recommend.UnknownOutcome;
import waymark.store.StoreUnavailable;

/** Turns whatever went wrong into a problem that a caller can act on, and keeps the inside inside. */
@Singleton
final class ProblemHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable wrong) {
        return problem(wrong).response();
    }

    static ProblemDetails problem(Throwable wrong) {
        return switch (wrong) {
            case InvalidCaseFile invalid -> Problems.invalid(invalid);
            case InvalidBody invalid -> Problems.invalid(invalid);
            case UnknownAuthority authority -> Problems.unknown(authority);
            case NoReleaseInForce none -> nothingInForce(none);
            case UnknownOutcome outcome -> Problems.badQuery(outcome.getMessage());
            case NotAnswered call -> call.problem();
            case PanelFault fault -> Problems.panel(fault);
            case StoreUnavailable store -> notKept(store);
            default -> DeskProblems.of(wrong).orElseGet(() -> unexpected(wrong));
        };
    }

    private static ProblemDetails notKept(StoreUnavailable store) {
        LOG.error(store.getMessage());
        return Problems.notKept();
    }

    private static ProblemDetails nothingInForce(NoReleaseInForce none) {
        LOG.error(none.getMessage(), none.getCause());
        return Problems.nothingInForce(none);
    }

    private static ProblemDetails unexpected(Throwable wrong) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, wrong);
        return Problems.unexpected(incident);
    }
}
