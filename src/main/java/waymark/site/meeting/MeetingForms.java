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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.panel.Agenda;
import waymark.panel.MeetingShown;
import waymark.panel.MeetingShown.ChairsAction;
import waymark.panel.PanelMeetings;
import waymark.panel.PanelMeetings.Order;
import waymark.panel.PanelMeetings.Put;
import waymark.panel.Referral;
import waymark.site.Choice;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.site.Pages;
import waymark.site.Slips;
import waymark.web.TextsScreened;

/** What the chair does with an agenda: moves a case, and puts to the panel what was decided between meetings. */
@Controller("/panels/{panel}/meetings/{date}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(PANEL_CHAIR)
final class MeetingForms {

    private final Pages pages;
    private final MeetingPages found;
    private final PanelMeetings meetings;
    private final TextsScreened texts;

    MeetingForms(Pages pages, MeetingPages found, PanelMeetings meetings, TextsScreened texts) {
        this.pages = pages;
        this.found = found;
        this.meetings = meetings;
        this.texts = texts;
    }

    @Get("/move/{reference}")
    HttpResponse<String> toMove(HttpRequest<?> request, Caller caller, String panel, String date, String reference) {
        return toMove(request, caller, found.meeting(caller, panel, date), reference, Fields.EMPTY, Slips.NONE);
    }

    /** Moves a case on the agenda, or brings it there, with a reason. */
    @Post("/move/{reference}")
    HttpResponse<?> move(
            HttpRequest<?> request,
            Caller caller,
            String panel,
            String date,
            String reference,
            @Body Map<String, Object> sent) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        Fields form = new Fields(sent);
        String place = form.text("place");
        Order order =
                new Order(reference, place.matches("\\d{1,4}") ? Integer.valueOf(place) : null, form.text("reason"));
        Slips slips = Slips.unlessLooked(form, texts.found("/reason", order.reason()));
        if (!slips.any()) {
            slips = Slips.in(
                    "reason",
                    () -> meetings.move(meeting.panel(), meeting.shown().date(), order, caller));
        }
        return slips.any()
                ? toMove(request, caller, meeting, reference, form, slips)
                : Pages.onTo(meeting.path(), Done.CASE_MOVED);
    }

    @Get("/chairs-actions/{number}")
    HttpResponse<String> toPut(HttpRequest<?> request, Caller caller, String panel, String date, int number) {
        return toPut(request, caller, found.meeting(caller, panel, date), number, Fields.EMPTY, Slips.NONE);
    }

    /** Records what the panel says of a decision that the chair took between meetings. */
    @Post("/chairs-actions/{number}")
    HttpResponse<?> put(
            HttpRequest<?> request,
            Caller caller,
            String panel,
            String date,
            int number,
            @Body Map<String, Object> sent) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        Fields form = new Fields(sent);
        String chosen = form.text("ratified");
        Put put = new Put(number, chosen.isEmpty() ? null : chosen.equals("yes"), form.text("said"));
        Slips slips = Slips.unlessLooked(form, texts.found("/said", put.said()));
        if (!slips.any()) {
            slips = Slips.in(
                    "said", () -> meetings.put(meeting.panel(), meeting.shown().date(), put, caller));
        }
        return slips.any()
                ? toPut(request, caller, meeting, number, form, slips)
                : Pages.onTo(meeting.path(), Done.CHAIRS_ACTION_PUT);
    }

    private HttpResponse<String> toMove(
            HttpRequest<?> request, Caller caller, MeetingStands meeting, String reference, Fields form, Slips slips) {
        Agenda agenda = meeting.shown().agenda();
        if (Stream.of(agenda.heard(), agenda.overflow(), agenda.later())
                .flatMap(List::stream)
                .noneMatch(each -> each.reference().equals(reference))) {
            throw new NoSuchPage();
        }
        List<String> others = agenda.heard().stream()
                .map(Referral::reference)
                .filter(each -> !each.equals(reference))
                .toList();
        List<Choice> places = IntStream.rangeClosed(1, others.size() + 1)
                .mapToObj(place -> Choice.of(
                        "" + place,
                        place + (place > others.size() ? ", the last" : ", before " + others.get(place - 1))))
                .toList();
        return pages.show(
                slips.status(),
                request,
                caller,
                MeetingPages.under(meeting, "Move " + reference).wrong(slips.any()),
                "meeting/move",
                Map.of(
                        "action",
                        MeetingPages.movePath(meeting, reference),
                        "back",
                        meeting.path(),
                        "now",
                        now(agenda, reference),
                        "places",
                        places,
                        "form",
                        form,
                        "slips",
                        slips));
    }

    private static String now(Agenda agenda, String reference) {
        List<String> heard = agenda.heard().stream().map(Referral::reference).toList();
        return heard.contains(reference)
                ? "It stands at place " + (heard.indexOf(reference) + 1) + " of " + heard.size() + "."
                : agenda.overflow().stream().anyMatch(each -> each.reference().equals(reference))
                        ? "There is no room for it at this meeting. When it comes, the last case has to wait instead."
                        : "It waits for another meeting.";
    }

    private HttpResponse<String> toPut(
            HttpRequest<?> request, Caller caller, MeetingStands meeting, int number, Fields form, Slips slips) {
        MeetingShown shown = meeting.shown();
        ChairsAction action = shown.chairsActions().stream()
                .filter(each -> each.decision().number() == number)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        return pages.show(
                slips.status(),
                request,
                caller,
                MeetingPages.under(meeting, "What the panel says").wrong(slips.any()),
                "meeting/put",
                Map.of("action", found.told(meeting, action), "back", meeting.path(), "form", form, "slips", slips));
    }
}
