package waymark.web;

import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.access.Caller;
import waymark.desk.Workbooks;
import waymark.policy.HitPolicy;
import waymark.policy.StarterWorkbook;
import waymark.policy.WorkbookWriter;

/** The workbooks that are published, to be downloaded and changed, and the start of a new one. */
@Controller("/api/v1/policy")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class WorkbooksController {

    /** An Excel workbook. */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Workbooks workbooks;

    WorkbooksController(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * A published workbook.
     *
     * @param publication the publication that changed it last
     * @param from its first day; left out for what Waymark started with
     * @param differsInFolder whether the tables folder holds another one, which is not used
     */
    record WorkbookShown(
            String path,
            String title,
            String file,
            int publication,
            LocalDate from,
            String changedBy,
            Instant changedAt,
            boolean differsInFolder) {

        static WorkbookShown of(Workbooks.Published workbook) {
            return new WorkbookShown(
                    workbook.path(),
                    workbook.title(),
                    workbook.file(),
                    workbook.changed().number(),
                    workbook.changed().since().orElse(null),
                    workbook.changed().publishedBy(),
                    workbook.changed().publishedAt(),
                    workbook.differsInFolder());
        }
    }

    /**
     * What a new table is to ask.
     *
     * @param workbook pack and name, for example {@code solihull/short-breaks}
     * @param facts the facts that its rows will ask about
     * @param title what it decides, in a few words
     * @param hitPolicy COLLECT when nothing is said
     */
    record Starter(String workbook, List<String> facts, String title, HitPolicy hitPolicy) {}

    /** The newest national workbooks and those of the caller's authority. */
    @Operation(operationId = "workbooks")
    @Get("/workbooks")
    List<WorkbookShown> all(@Parameter(hidden = true) Caller caller) {
        return workbooks.seenBy(caller).stream().map(WorkbookShown::of).toList();
    }

    /** The very workbook that was published: the newest, or as it stood at a publication. */
    @Operation(operationId = "workbook")
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    @Get("/workbooks/{authority}/{workbook}")
    @Produces(XLSX)
    HttpResponse<byte[]> one(
            String authority,
            String workbook,
            @Nullable @QueryValue Integer publication,
            @Parameter(hidden = true) Caller caller) {
        return file(workbook, workbooks.file(authority + "/" + workbook, publication, caller));
    }

    /** An empty workbook for a new table, with a column for each fact. */
    @Operation(operationId = "starterWorkbook")
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    @Post("/starter")
    @Produces(XLSX)
    @Secured(POLICY_LEAD)
    HttpResponse<byte[]> starter(@Nullable @Body InputStream body) {
        Starter asked = JsonBody.read(body, Starter.class);
        try {
            String path = Objects.requireNonNullElse(asked.workbook(), "");
            byte[] file = WorkbookWriter.write(StarterWorkbook.of(
                    path,
                    Objects.requireNonNullElse(asked.facts(), List.of()),
                    Objects.requireNonNullElse(asked.title(), ""),
                    Objects.requireNonNullElse(asked.hitPolicy(), HitPolicy.COLLECT)));
            return file(path.substring(path.indexOf('/') + 1), file);
        } catch (StarterWorkbook.Unclear unclear) {
            throw new NotAnswered(Problems.badBody(unclear.getMessage()));
        }
    }

    private static HttpResponse<byte[]> file(String name, byte[] file) {
        return HttpResponse.ok(file).header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
}
