package waymark.site.meeting;

import static waymark.access.RoleCode.PANEL_CHAIR;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.panel.Attendance;
import waymark.panel.PanelMeetings;
import waymark.site.Choice;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.Pages;
import waymark.site.Slips;
import waymark.web.TextsScreened;

/** Who is at a meeting, by role: the chair records it, and that begins the meeting. */
@Controller("/panels/{panel}/meetings/{date}/attendance")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(PANEL_CHAIR)
final class AttendancePages {

    private final Pages pages;
    private final MeetingPages found;
    private final PanelMeetings meetings;
    private final TextsScreened texts;

    AttendancePages(Pages pages, MeetingPages found, PanelMeetings meetings, TextsScreened texts) {
        this.pages = pages;
        this.found = found;
        this.meetings = meetings;
        this.texts = texts;
    }

    @Get
    HttpResponse<String> toRecord(HttpRequest<?> request, Caller caller, String panel, String date) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        AttendanceForm attendance = AttendanceForm.of(meeting.panel(), meeting.shown());
        return show(request, caller, meeting, attendance, day(attendance), Slips.NONE);
    }

    /** Records who is there, all of them; or gives one row more. */
    @Post
    HttpResponse<?> record(
            HttpRequest<?> request, Caller caller, String panel, String date, @Body Map<String, Object> sent) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        Fields form = new Fields(sent);
        AttendanceForm filled = AttendanceForm.of(meeting.panel(), form).inOrder();
        switch (form.text("more")) {
            case "person" -> {
                return show(request, caller, meeting, filled.onePersonMore(), form, Slips.NONE);
            }
            case "view" -> {
                return show(request, caller, meeting, filled.oneViewMore(), form, Slips.NONE);
            }
            default -> {
                Slips slips = record(meeting, form, filled.attendance(), caller);
                return slips.any()
                        ? show(request, caller, meeting, filled, form, slips)
                        : Pages.onTo(meeting.path(), Done.ATTENDANCE_RECORDED);
            }
        }
    }

    private Slips record(MeetingStands meeting, Fields form, Attendance attendance, Caller caller) {
        if (form.hasDay("adjournedTo") && attendance.adjournedTo() == null) {
            return Slips.about("adjournedTo", "Give a real date, for example 3 12 2026.");
        }
        Slips slips = Slips.unlessLooked(form, texts.found(attendance.texts()));
        return slips.any()
                ? slips
                : Slips.in(
                        "present",
                        () -> meetings.attend(meeting.panel(), meeting.shown().date(), attendance, caller));
    }

    private HttpResponse<String> show(
            HttpRequest<?> request,
            Caller caller,
            MeetingStands meeting,
            AttendanceForm attendance,
            Fields form,
            Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                MeetingPages.under(meeting, "Who is here").wrong(slips.any()),
                "meeting/attendance",
                Map.of(
                        "path",
                        meeting.path(),
                        "attendance",
                        attendance,
                        "roles",
                        roles(meeting),
                        "cases",
                        meeting.shown().agenda().heard().stream()
                                .map(each -> Choice.of(each.reference(), each.reference()))
                                .toList(),
                        "ahead",
                        meeting.ahead(),
                        "form",
                        form,
                        "slips",
                        slips));
    }

    private static List<Choice> roles(MeetingStands meeting) {
        return Stream.of(
                        meeting.panel().mustBePresent(),
                        meeting.panel().shouldBePresent(),
                        meeting.panel().observers())
                .flatMap(List::stream)
                .distinct()
                .map(role -> Choice.of(role, role))
                .toList();
    }

    private static Fields day(AttendanceForm attendance) {
        return attendance.adjournedTo() == null
                ? Fields.EMPTY
                : new Fields(Map.of(
                        "adjournedTo-day", "" + attendance.adjournedTo().getDayOfMonth(),
                        "adjournedTo-month", "" + attendance.adjournedTo().getMonthValue(),
                        "adjournedTo-year", "" + attendance.adjournedTo().getYear()));
    }
}
