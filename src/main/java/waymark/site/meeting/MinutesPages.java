package waymark.site.meeting;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.panel.MinutesBook;
import waymark.panel.MinutesBook.Wording;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Slips;
import waymark.web.TextsScreened;

/** Minutes: read, worded part by part, and signed. */
@Controller("/panels/{panel}/meetings/{date}/minutes")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class MinutesPages {

    private static final String MINUTES = "/minutes";

    private final Pages pages;
    private final MeetingPages found;
    private final MinutesBook minutes;
    private final TextsScreened texts;

    MinutesPages(Pages pages, MeetingPages found, MinutesBook minutes, TextsScreened texts) {
        this.pages = pages;
        this.found = found;
        this.minutes = minutes;
        this.texts = texts;
    }

    @Get
    HttpResponse<String> read(HttpRequest<?> request, Caller caller, String panel, String date) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        String path = meeting.path() + MINUTES;
        List<Wording> changed = meeting.open() && meeting.sits() ? wordings(meeting) : List.of();
        return pages.show(
                request,
                caller,
                MeetingPages.under(meeting, "Minutes"),
                "meeting/minutes",
                Map.of(
                        "meeting",
                        meeting,
                        "minutes",
                        MinutesInWords.of(
                                minutes.of(meeting.panel(), meeting.shown().date()), path, changed)));
    }

    @Get("/words/{part}")
    @Secured({PANEL_CHAIR, PANEL_MEMBER})
    HttpResponse<String> toWord(HttpRequest<?> request, Caller caller, String panel, String date, String part) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        String now = now(meeting, part);
        return toWord(request, caller, meeting, part, new Fields(Map.of("text", now, "was", now)), Slips.NONE);
    }

    /** Puts other words in front of a part; words that somebody else changed meanwhile are shown first. */
    @Post("/words/{part}")
    @Secured({PANEL_CHAIR, PANEL_MEMBER})
    HttpResponse<?> word(
            HttpRequest<?> request,
            Caller caller,
            String panel,
            String date,
            String part,
            @Body Map<String, Object> sent) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        Fields form = new Fields(sent);
        String now = now(meeting, part);
        Wording wording = new Wording(part, form.text("text"), form.text("was"));
        Slips slips = Slips.unlessLooked(form, texts.found("/text", wording.text()));
        if (!slips.any()) {
            slips = Slips.in(
                    "text",
                    () -> minutes.reword(meeting.panel(), meeting.shown().date(), wording, caller));
        }
        return slips.any()
                ? toWord(request, caller, meeting, part, withWords(form, now), slips)
                : Pages.onTo(meeting.path() + MINUTES, Done.MINUTES_WORDED);
    }

    @Get("/sign")
    @Secured(PANEL_CHAIR)
    HttpResponse<String> toSign(HttpRequest<?> request, Caller caller, String panel, String date) {
        return toSign(request, caller, found.meeting(caller, panel, date), Slips.NONE);
    }

    /** Fixes the minutes as the chair has read them. */
    @Post("/sign")
    @Secured(PANEL_CHAIR)
    HttpResponse<?> sign(
            HttpRequest<?> request, Caller caller, String panel, String date, @Body Map<String, Object> sent) {
        MeetingStands meeting = found.meeting(caller, panel, date);
        String read = new Fields(sent).text("read");
        Slips slips =
                Slips.in("", () -> minutes.sign(meeting.panel(), meeting.shown().date(), read, caller));
        return slips.any()
                ? toSign(request, caller, meeting, slips)
                : Pages.onTo(meeting.path() + MINUTES, Done.MINUTES_SIGNED);
    }

    /** What was typed stays; the words that it would take the place of are those of now. */
    private static Fields withWords(Fields form, String now) {
        Map<String, Object> again = new HashMap<>(form.sent());
        again.put("was", now);
        return new Fields(again);
    }

    private List<Wording> wordings(MeetingStands meeting) {
        return minutes.wordings(meeting.panel(), meeting.shown().date());
    }

    private String now(MeetingStands meeting, String part) {
        return wordings(meeting).stream()
                .filter(wording -> wording.part().equals(part))
                .findFirst()
                .map(Wording::text)
                .orElseThrow(NoSuchPage::new);
    }

    private HttpResponse<String> toWord(
            HttpRequest<?> request, Caller caller, MeetingStands meeting, String part, Fields form, Slips slips) {
        String title = switch (part) {
            case "opening" -> "Words that open the minutes";
            case "closing" -> "Other business";
            default -> "What was said about " + part;
        };
        return pages.show(
                slips.status(),
                request,
                caller,
                below(meeting, title).wrong(slips.any()),
                "meeting/words",
                Map.of("path", meeting.path() + MINUTES, "part", part, "form", form, "slips", slips));
    }

    private HttpResponse<String> toSign(HttpRequest<?> request, Caller caller, MeetingStands meeting, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                below(meeting, "Sign the minutes").wrong(slips.any()),
                "meeting/sign",
                Map.of(
                        "meeting",
                        found.told(meeting),
                        "read",
                        minutes.hash(meeting.panel(), meeting.shown().date()),
                        "slips",
                        slips));
    }

    private static Page below(MeetingStands meeting, String title) {
        return MeetingPages.under(meeting, title).under("Minutes", meeting.path() + MINUTES);
    }
}
