package waymark.site.meeting;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import waymark.access.Caller;
import waymark.panel.CasesInFront;
import waymark.panel.DecisionWords;
import waymark.panel.MeetingShown;
import waymark.panel.Panel;
import waymark.panel.PanelFault;
import waymark.panel.PanelMeetings;
import waymark.site.Address;
import waymark.site.Moment;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.web.PanelFound;

/** The page that a meeting is run from. */
@Controller("/panels/{panel}/meetings/{date}")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class MeetingPages {

    private final Pages pages;
    private final PanelFound found;
    private final PanelMeetings meetings;
    private final CasesInFront cases;
    private final DecisionWords words;
    private final Clock clock;

    MeetingPages(
            Pages pages,
            PanelFound found,
            PanelMeetings meetings,
            CasesInFront cases,
            DecisionWords words,
            Clock clock) {
        this.pages = pages;
        this.found = found;
        this.meetings = meetings;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    @Get
    HttpResponse<String> one(HttpRequest<?> request, Caller caller, String panel, String date) {
        MeetingStands meeting = meeting(caller, panel, date);
        cases.looked(meeting.panel(), meeting.shown().date(), caller);
        MeetingInWords told = told(meeting);
        return pages.show(
                request,
                caller,
                Page.titled(Section.PANELS, "Meeting on " + told.stands().day())
                        .under(meeting.panel().title(), PanelInWords.path(meeting.panel())),
                "meeting/meeting",
                Map.of("meeting", told));
    }

    /** A meeting in words. */
    MeetingInWords told(MeetingStands meeting) {
        return MeetingInWords.of(meeting, meetings, cases, words);
    }

    /** A decision that the chair took between meetings, in words. */
    MeetingInWords.ActionInWords told(MeetingStands meeting, MeetingShown.ChairsAction action) {
        return MeetingInWords.action(meeting, action, words);
    }

    /** @throws NoSuchPage when the panel does not meet on that day */
    MeetingStands meeting(Caller caller, String panel, String date) {
        Panel asked = found.panel(panel, caller);
        LocalDate day = PanelFound.day(date);
        try {
            LocalDate next = meetings.days(asked).stream()
                    .filter(later -> later.isAfter(day))
                    .findFirst()
                    .orElse(null);
            return new MeetingStands(asked, meetings.on(asked, day), caller, LocalDate.now(clock), next);
        } catch (PanelFault notThere) {
            throw new NoSuchPage();
        }
    }

    /** A page below a meeting. */
    static Page under(MeetingStands meeting, String title) {
        String day = Moment.day(meeting.shown().date());
        return Page.titled(Section.PANELS, title)
                .under(meeting.panel().title(), PanelInWords.path(meeting.panel()))
                .under("Meeting on " + day, meeting.path());
    }

    static String movePath(MeetingStands meeting, String reference) {
        return meeting.path() + Address.of("move", reference);
    }
}
