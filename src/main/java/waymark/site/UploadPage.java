package waymark.site;

import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import waymark.access.Caller;
import waymark.desk.Uploads;
import waymark.web.SentFiles;

/** Takes changed workbooks from a browser. */
@Controller("/drafts/new")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(POLICY_LEAD)
final class UploadPage {

    private final Pages pages;
    private final Uploads uploads;

    UploadPage(Pages pages, Uploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @Get
    HttpResponse<String> empty(HttpRequest<?> request, Caller caller) {
        return page(request, caller, Slips.NONE);
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(HttpRequest<?> request, Caller caller, @Body MultipartBody body) {
        SentFiles sent = SentFiles.of(body);
        if (sent.files().isEmpty()) {
            return page(request, caller, Slips.about("file", "Choose a workbook to upload."));
        }
        AtomicReference<Uploads.Taken> taken = new AtomicReference<>();
        Slips slips = Slips.in("file", () -> taken.set(uploads.take(caller, sent.files(), sent.note())));
        return slips.any()
                ? page(request, caller, slips)
                : Pages.onTo(
                        "/drafts/" + taken.get().draft().id(),
                        taken.get().opened() ? Done.UPLOADED : Done.ALREADY_THERE);
    }

    private HttpResponse<String> page(HttpRequest<?> request, Caller caller, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.DRAFTS, "Upload a changed workbook").wrong(slips.any()),
                "upload",
                Map.of("slips", slips));
    }
}
