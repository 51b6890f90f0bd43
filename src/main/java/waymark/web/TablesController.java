package waymark.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.stream.Stream;
import waymark.policy.Release;
import waymark.policy.Table;
import waymark.policy.Workbook;
import waymark.recommend.Recommenders;

/** The decision tables of the release in force. */
@Controller("/api/v1/tables")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TablesController {

    private final Recommenders recommenders;

    TablesController(Recommenders recommenders) {
        this.recommenders = recommenders;
    }

    @Get
    List<TableShown.Summary> all() {
        Release release = recommenders.inForce().release();
        return release.workbooks().stream()
                .flatMap(book -> book.tables().stream().map(table -> TableShown.Summary.of(book, table)))
                .toList();
    }

    /** @param id the table's id, or its path with the workbook before it, as reasons give it */
    @Get("/{+id}")
    TableShown one(String id) {
        Release release = recommenders.inForce().release();
        return release.workbooks().stream()
                .flatMap(book -> found(book, id))
                .findFirst()
                .orElseThrow(() -> new NotAnswered(Problems.notFound("The release in force has no such table.")));
    }

    private static Stream<TableShown> found(Workbook book, String id) {
        return book.tables().stream()
                .filter(table -> id.equals(table.id()) || id.equals(path(book, table)))
                .map(table -> TableShown.of(book, table));
    }

    private static String path(Workbook book, Table table) {
        return book.path() + "/" + table.id();
    }
}
