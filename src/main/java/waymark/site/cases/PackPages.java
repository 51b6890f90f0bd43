package waymark.site.cases;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.web.MeetingPacks;
import waymark.web.PackForm;
import waymark.web.PanelFound;

/** What a panel reads for a meeting, to be printed or taken away: it works without the service once it is opened. */
@Controller("/panels/{panel}/meetings/{date}")
@Produces(MediaType.ALL)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class PackPages {

    private final PanelFound found;
    private final MeetingPacks packs;

    PackPages(PanelFound found, MeetingPacks packs) {
        this.found = found;
        this.packs = packs;
    }

    @Get("/pack.pdf")
    HttpResponse<byte[]> pdf(Caller caller, String panel, String date) {
        return pack(caller, panel, date, PackForm.PDF);
    }

    @Get("/pack.html")
    HttpResponse<byte[]> html(Caller caller, String panel, String date) {
        return pack(caller, panel, date, PackForm.HTML);
    }

    private HttpResponse<byte[]> pack(Caller caller, String panel, String date, PackForm form) {
        Panel sits = found.panel(panel, caller);
        LocalDate day = PanelFound.day(date);
        return PackForm.answer(packs.of(sits, day, caller), form, panel + "-" + date);
    }
}
