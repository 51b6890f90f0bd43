package waymark.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.access.Caller;
import waymark.desk.TablesFolder;
import waymark.desk.Workbooks;
import waymark.policy.Release;
import waymark.policy.Table;
import waymark.policy.Workbook;
import waymark.recommend.Recommenders;

/** The decision tables in force, to be read. */
@Controller("/tables")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class TablePages {

    private final RowUses uses;
    private final Pages pages;
    private final Recommenders recommenders;
    private final Workbooks workbooks;
    private final TablesFolder folder;

    TablePages(Pages pages, Recommenders recommenders, Workbooks workbooks, TablesFolder folder, RowUses uses) {
        this.uses = uses;
        this.pages = pages;
        this.recommenders = recommenders;
        this.workbooks = workbooks;
        this.folder = folder;
    }

    /** @param q the word that the tables must have */
    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller, @QueryValue Optional<String> q) {
        TableList list =
                TableList.of(readable(caller), q.orElse(""), authority -> Authorities.title(release(), authority));
        return pages.show(request, caller, Page.titled(Section.TABLES, "Tables"), "tables", Map.of("list", list));
    }

    /** @param as the council whose settings fill the rows, for those who see several */
    @Get("/{authority}/{workbook}/{id}")
    HttpResponse<String> one(
            HttpRequest<?> request,
            Caller caller,
            String authority,
            String workbook,
            String id,
            @QueryValue Optional<String> as) {
        Release release = release();
        Workbook book = readable(caller).stream()
                .filter(each -> each.path().equals(authority + "/" + workbook))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        Table table = book.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        List<String> councils = book.national()
                ? release.authorities().stream().filter(caller::sees).toList()
                : List.of(authority);
        String readFor = as.filter(councils::contains)
                .orElse(councils.isEmpty() ? release.authorities().getFirst() : councils.getFirst());
        return pages.show(
                request,
                caller,
                Page.titled(Section.TABLES, table.title()),
                "table",
                Map.of(
                        "table",
                        TableInWords.of(release, book, table, readFor),
                        "councils",
                        councils,
                        "heldBack",
                        folder.heldBack().containsKey(book.path()),
                        "history",
                        workbooks.history(book.path(), caller),
                        "uses",
                        uses.of(book, table, readFor)));
    }

    private List<Workbook> readable(Caller caller) {
        return release().workbooks().stream()
                .filter(book -> book.national() || caller.sees(book.authority()))
                .filter(book -> !book.tables().isEmpty())
                .toList();
    }

    private Release release() {
        return recommenders.inForce().release();
    }
}
