package waymark.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import waymark.policy.Workbook;
import waymark.recommend.Recommenders;

/** The decision tables of the release in force. */
@Controller("/api/v1/tables")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class TablesController {

    private final Recommenders recommenders;

    TablesController(Recommenders recommenders) {
        this.recommenders = recommenders;
    }

    /** Every table, without its rows. */
    @Operation(operationId = "tables")
    @Get
    List<TableShown.Summary> all() {
        return books().flatMap(book -> book.tables().stream().map(table -> TableShown.Summary.of(book, table)))
                .toList();
    }

    /** One table with its rows and cells. */
    @Operation(operationId = "table")
    @Get("/{id}")
    TableShown one(String id) {
        return found(books(), id);
    }

    /** One table by its whole path, as the reasons of a recommendation give it. */
    @Operation(operationId = "tableByPath")
    @Get("/{authority}/{workbook}/{id}")
    TableShown one(String authority, String workbook, String id) {
        return found(books().filter(book -> book.path().equals(authority + "/" + workbook)), id);
    }

    private Stream<Workbook> books() {
        return recommenders.inForce().release().workbooks().stream();
    }

    private static TableShown found(Stream<Workbook> books, String id) {
        return books.flatMap(book -> book.tables().stream()
                        .filter(table -> table.id().equals(id))
                        .map(table -> TableShown.of(book, table)))
                .findFirst()
                .orElseThrow(() -> new NotAnswered(Problems.notFound("The release in force has no such table.")));
    }
}
