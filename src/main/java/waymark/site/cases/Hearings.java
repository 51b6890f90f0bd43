package waymark.site.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.panel.Agenda;
import waymark.panel.MeetingShown;
import waymark.panel.Panel;
import waymark.panel.PanelFault;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.panel.Referral;
import waymark.recommend.Recommendation.Suggestion;
import waymark.site.NoSuchPage;
import waymark.site.cases.CaseFound.Found;
import waymark.web.PanelFound;

/** Where cases are heard. */
@Singleton
final class Hearings {

    private final Panels panels;
    private final PanelMeetings meetings;
    private final PanelFound found;

    Hearings(Panels panels, PanelMeetings meetings, PanelFound found) {
        this.panels = panels;
        this.meetings = meetings;
        this.found = found;
    }

    /** A case that waits for a panel. */
    record Waiting(Panel panel, Referral referral) {}

    /** A meeting with its panel. */
    record Sitting(Panel panel, MeetingShown meeting) {}

    /** The panels of an authority. */
    List<Panel> panels(String authority, Caller by) {
        return panels.of(by).stream()
                .filter(panel -> panel.authority().equals(authority))
                .toList();
    }

    /** Everything that waits for a panel of an authority. */
    List<Waiting> waiting(String authority, Caller by) {
        return panels(authority, by).stream()
                .flatMap(panel -> meetings.waiting(panel).stream().map(referral -> new Waiting(panel, referral)))
                .toList();
    }

    /** What a panel decides that a case waits for; where it waits for none, what any panel would decide of it. */
    List<String> questions(Found found, Caller by) {
        String authority = found.stored().authority();
        List<String> waited = waiting(authority, by).stream()
                .filter(waiting ->
                        waiting.referral().reference().equals(found.stored().reference()))
                .flatMap(waiting -> waiting.panel().decides().stream())
                .toList();
        if (!waited.isEmpty()) {
            return waited;
        }
        List<String> answered = found.inquiry().recommendation().recommendations().stream()
                .filter(Suggestion::primary)
                .map(Suggestion::question)
                .toList();
        return panels(authority, by).stream()
                .flatMap(panel -> panel.decides().stream())
                .filter(answered::contains)
                .distinct()
                .toList();
    }

    /** @throws NoSuchPage when the panel does not meet on that day */
    Sitting sitting(String panel, LocalDate day, Caller by) {
        Panel sits = found.panel(panel, by);
        try {
            return new Sitting(sits, meetings.on(sits, day));
        } catch (PanelFault notThere) {
            throw new NoSuchPage();
        }
    }

    /** A case at a meeting. */
    Hearing of(String reference, Sitting sitting) {
        Agenda agenda = sitting.meeting().agenda();
        List<String> heard = agenda.heard().stream().map(Referral::reference).toList();
        int place = heard.indexOf(reference);
        return new Hearing(
                sitting.panel(),
                sitting.meeting().date(),
                sitting.meeting().begun(),
                place + 1,
                heard.size(),
                referral(agenda, reference).map(Referral::recommendation).orElse(""),
                place > 0 ? heard.get(place - 1) : "",
                place >= 0 && place + 1 < heard.size() ? heard.get(place + 1) : "");
    }

    private static Optional<Referral> referral(Agenda agenda, String reference) {
        return Stream.of(agenda.heard(), agenda.overflow(), agenda.later())
                .flatMap(List::stream)
                .filter(referral -> referral.reference().equals(reference))
                .findFirst();
    }
}
