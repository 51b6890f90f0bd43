package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.horizon.ComingKind;
import waymark.horizon.Horizon;
import waymark.horizon.HorizonShown;
import waymark.sheet.CsvWriter;
import waymark.sheet.XlsxWriter;

/** What every stored case comes to in the next six months. */
@Controller("/api/v1/horizon")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class HorizonController {

    private final Horizon horizon;
    private final Clock clock;

    HorizonController(Horizon horizon, Clock clock) {
        this.horizon = horizon;
        this.clock = clock;
    }

    /**
     * What comes, the earliest first, and how much of each kind falls in each month.
     *
     * @param from the first day; today when it is left out
     * @param to the last day; six months from today when it is left out
     * @param kind one kind alone
     * @param format json, ics, csv or xlsx; json when it is left out
     */
    @Operation(operationId = "horizon")
    @ApiResponse(
            responseCode = "200",
            description = "What comes; as iCalendar, the dates alone",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HorizonShown.class)),
                @Content(mediaType = "text/calendar", schema = @Schema(type = "string"))
            })
    @Get
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> horizon(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> to,
            @QueryValue Optional<String> kind,
            @QueryValue Optional<String> format) {
        LocalDate today = LocalDate.now(clock);
        HorizonShown shown = HorizonShown.of(
                horizon.reached(caller),
                horizon.between(
                        caller,
                        DayAsked.of("from", from, today),
                        DayAsked.of("to", to, today.plusMonths(Horizon.MONTHS)),
                        kinds(kind)));
        return switch (format.orElse("json")) {
            case "json" -> HttpResponse.ok(ApiJson.bytes(shown)).contentType(MediaType.APPLICATION_JSON_TYPE);
            case "ics" ->
                file("ics", "text/calendar", shown.calendar(clock.instant()).getBytes(StandardCharsets.UTF_8));
            case "csv" -> file("csv", "text/csv", written(out -> CsvWriter.write(shown.sheet(), out)));
            case "xlsx" ->
                file(
                        "xlsx",
                        MediaType.MICROSOFT_EXCEL_OPEN_XML,
                        written(out -> XlsxWriter.write(List.of(shown.sheet()), out)));
            default ->
                throw new NotAnswered(Problems.badQuery(
                        "format is json, ics, csv or xlsx, not '" + Keeping.shortened(format.orElseThrow()) + "'."));
        };
    }

    /** Something that writes to a stream. */
    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writing.to(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<byte[]> file(String ending, String type, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"horizon." + ending + "\"");
    }

    private static List<ComingKind> kinds(Optional<String> kind) {
        return kind.map(code -> ComingKind.of(code)
                        .map(List::of)
                        .orElseThrow(() -> new NotAnswered(Problems.badQuery("kind is one of "
                                + String.join(", ", ComingKind.codes()) + ", not '" + Keeping.shortened(code) + "'."))))
                .orElse(Arrays.asList(ComingKind.values()));
    }
}
