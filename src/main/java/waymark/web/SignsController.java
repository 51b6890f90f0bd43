package waymark.web;

import static waymark.access.RoleCode.AUDITOR;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.panel.Decision;
import waymark.panel.Decisions;
import waymark.panel.RubberStamps;

/** Signs that decisions were waved through, for an auditor to look at. */
@Controller("/api/v1/decisions/signs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(AUDITOR)
final class SignsController {

    private static final int MONTHS = 3;

    private final Decisions decisions;
    private final Clock clock;

    SignsController(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The signs among the decisions of a time. What counts as one is proposed, not the council's own.
     *
     * @param from the first local day; three months ago unless told
     * @param to the last local day; today unless told
     * @param many so many agreements by one person, 5 unless told
     * @param seconds within so many seconds, 60 unless told
     * @param open or a case that was open for fewer seconds, 30 unless told
     */
    @Operation(operationId = "rubberStampingSigns")
    @Get
    List<RubberStamps.Sign> signs(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> to,
            @QueryValue(defaultValue = "5") int many,
            @QueryValue(defaultValue = "60") int seconds,
            @QueryValue(defaultValue = "30") int open) {
        LocalDate last = to.map(day -> day("to", day)).orElseGet(() -> LocalDate.now(clock));
        LocalDate first = from.map(day -> day("from", day)).orElseGet(() -> last.minusMonths(MONTHS));
        if (many < 2 || seconds < 1 || open < 0) {
            throw new NotAnswered(
                    Problems.badQuery("Give many as 2 or more, seconds as 1 or more, and open as 0 or more."));
        }
        List<Decision> among = decisions.between(
                caller,
                first.atStartOfDay(clock.getZone()).toInstant(),
                last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        return RubberStamps.among(
                among, new RubberStamps.Measure(many, Duration.ofSeconds(seconds), Duration.ofSeconds(open)));
    }

    private static LocalDate day(String name, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException wrong) {
            throw new NotAnswered(Problems.badQuery("Give " + name + " as a date, YYYY-MM-DD."));
        }
    }
}
