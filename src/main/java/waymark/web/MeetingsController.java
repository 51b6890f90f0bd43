package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.panel.Attendance;
import waymark.panel.MeetingShown;
import waymark.panel.PanelMeetings;

/** The meetings of a panel: when, what is heard, who is there. */
@Controller(PanelsController.PATH + "/{panel}/meetings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class MeetingsController {

    private final PanelFound found;
    private final PanelMeetings meetings;
    private final TextsScreened texts;

    MeetingsController(PanelFound found, PanelMeetings meetings, TextsScreened texts) {
        this.found = found;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** Every day on which the panel meets or met, in order. */
    @Operation(operationId = "meetings")
    @Get
    List<LocalDate> all(String panel, @Parameter(hidden = true) Caller caller) {
        return meetings.days(found.panel(panel, caller));
    }

    /** Adds a meeting that the council does not list. */
    @Operation(operationId = "addMeeting")
    @Post(consumes = MediaType.ALL)
    @Secured(PANEL_CHAIR)
    HttpResponse<MeetingShown> add(
            HttpRequest<?> request,
            String panel,
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> textsChecked,
            @Nullable @Body InputStream body) {
        PanelMeetings.Wanted wanted = PanelBody.read(PanelMeetings.Wanted.class, request, body, "a meeting");
        texts.require(texts.found("/reason", wanted.reason()), textsChecked);
        MeetingShown added = meetings.add(found.panel(panel, caller), wanted, caller);
        return HttpResponse.created(
                added, URI.create(PanelsController.PATH + "/" + panel + "/meetings/" + added.date()));
    }

    /** A meeting: its agenda, who is there, what may be decided and what was. */
    @Operation(operationId = "meeting")
    @Get("/{date}")
    MeetingShown one(String panel, String date, @Parameter(hidden = true) Caller caller) {
        return meetings.on(found.panel(panel, caller), PanelFound.day(date));
    }

    /** Moves a case on the agenda, with a reason. */
    @Operation(operationId = "moveOnAgenda")
    @Post(uri = "/{date}/order", consumes = MediaType.ALL)
    @Secured(PANEL_CHAIR)
    MeetingShown move(
            HttpRequest<?> request,
            String panel,
            String date,
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> textsChecked,
            @Nullable @Body InputStream body) {
        PanelMeetings.Order order = PanelBody.read(PanelMeetings.Order.class, request, body, "a move");
        texts.require(texts.found("/reason", order.reason()), textsChecked);
        return meetings.move(found.panel(panel, caller), PanelFound.day(date), order, caller);
    }

    /** Records who is there, all of them; the first time fixes the agenda. */
    @Operation(operationId = "recordAttendance")
    @Post(uri = "/{date}/attendance", consumes = MediaType.ALL)
    @Secured(PANEL_CHAIR)
    MeetingShown attend(
            HttpRequest<?> request,
            String panel,
            String date,
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> textsChecked,
            @Nullable @Body InputStream body) {
        Attendance attendance = PanelBody.read(Attendance.class, request, body, "attendance");
        texts.require(attendance.texts(), textsChecked);
        return meetings.attend(found.panel(panel, caller), PanelFound.day(date), attendance, caller);
    }

    /** Records what the panel says of a decision that the chair took between meetings. */
    @Operation(operationId = "putChairsAction")
    @Post(uri = "/{date}/chairs-actions", consumes = MediaType.ALL)
    @Secured(PANEL_CHAIR)
    MeetingShown put(
            HttpRequest<?> request,
            String panel,
            String date,
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> textsChecked,
            @Nullable @Body InputStream body) {
        PanelMeetings.Put put = PanelBody.read(PanelMeetings.Put.class, request, body, "what the panel says");
        texts.require(texts.found("/said", put.said()), textsChecked);
        return meetings.put(found.panel(panel, caller), PanelFound.day(date), put, caller);
    }
}
