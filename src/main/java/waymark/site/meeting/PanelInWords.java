package waymark.site.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.PanelMeetings.MeetingDay;
import waymark.panel.Referred;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * A panel as its page tells it.
 *
 * @param chairNow what the chair decides without waiting for a meeting, each with why
 * @param waiting what waits, the most pressing first
 * @param ahead meetings from today on, in order
 * @param past meetings before today, the newest first
 */
public record PanelInWords(
        Panel panel, List<Now> chairNow, List<WaitingInWords> waiting, List<Day> ahead, List<Day> past) {

    /** A case that the chair decides now, and why. */
    public record Now(WaitingInWords waiting, String why) {}

    /** A meeting: when, how far away, how far it is, and how many cases it hears as things stand. */
    public record Day(String path, String day, String away, String state, int cases) {}

    /** A panel as it stands on a day. */
    public static PanelInWords of(Panel panel, PanelMeetings meetings, LocalDate today) {
        Map<String, LocalDate> heardAt = meetings.heardAt(panel);
        List<MeetingDay> days = meetings.calendar(panel);
        List<Referred> now = meetings.chairNow(panel);
        return new PanelInWords(
                panel,
                now.stream()
                        .map(each -> new Now(WaitingInWords.of(panel, each.referral(), today, ""), why(each)))
                        .toList(),
                meetings.waiting(panel).stream()
                        .map(each -> WaitingInWords.of(panel, each, today, heard(heardAt.get(each.reference()))))
                        .toList(),
                days.stream()
                        .filter(each -> !each.day().isBefore(today))
                        .map(each -> day(panel, each, today, heardAt))
                        .toList(),
                days.reversed().stream()
                        .filter(each -> each.day().isBefore(today))
                        .map(each -> day(panel, each, today, heardAt))
                        .toList());
    }

    static String path(Panel panel) {
        return Address.of("panels", panel.id());
    }

    static String path(Panel panel, LocalDate day) {
        return Address.of("panels", panel.id(), "meetings", day.toString());
    }

    public String path() {
        return path(panel);
    }

    /** For example "EHC assessment and EHC plan". */
    public String decides() {
        String words = listed(panel.decides().stream()
                .map(InWords::question)
                .map(question -> question.matches("[A-Z][a-z].*") ? question.toLowerCase(Locale.ROOT) : question)
                .toList());
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String must() {
        return panel.mustBePresent().isEmpty()
                ? "Nobody has to be: the council has not said"
                : listed(panel.mustBePresent());
    }

    public String should() {
        return panel.shouldBePresent().isEmpty() ? "Nobody is named" : listed(panel.shouldBePresent());
    }

    public String observers() {
        return panel.observers().isEmpty() ? "Nobody is named" : listed(panel.observers());
    }

    public String cutOff() {
        if (panel.cutOffDaysBefore() == null || panel.cutOffTime() == null) {
            return "Not known: whatever comes before the day of the meeting is in time";
        }
        int days = panel.cutOffDaysBefore();
        LocalTime time = panel.cutOffTime();
        return (time.equals(LocalTime.NOON) ? "Midday" : time) + ", "
                + (days == 1 ? "the day before" : days + " days before") + " the meeting";
    }

    public String cap() {
        return panel.cap() == null ? "No limit is known" : panel.cap() + " cases";
    }

    public String between() {
        return panel.betweenMeetings().isBlank() ? "The council has not said" : panel.betweenMeetings();
    }

    private static String why(Referred referred) {
        String why = referred.chairNow().replaceFirst("^The chair decides now: ", "");
        return Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    private static Day day(Panel panel, MeetingDay day, LocalDate today, Map<String, LocalDate> heardAt) {
        String state = day.signed()
                ? "Minutes signed"
                : day.begun() ? "Under way" : day.day().isBefore(today) ? "Nothing recorded" : "";
        if (day.begun() && !day.signed() && day.day().isBefore(today)) {
            state = "Minutes to be signed";
        }
        int cases = (int) heardAt.values().stream().filter(day.day()::equals).count();
        return new Day(path(panel, day.day()), Moment.day(day.day()), DaysLeft.until(day.day(), today), state, cases);
    }

    private static String heard(LocalDate day) {
        return day == null ? "No meeting ahead has room for it" : "Heard on " + Moment.day(day);
    }

    private static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.getLast();
    }
}
