package waymark.site.ahead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.explain.Law;
import waymark.explain.RowInWords;
import waymark.horizon.Insight;
import waymark.horizon.Insight.Departed;
import waymark.horizon.Insight.Grouped;
import waymark.horizon.Insight.Otherwise;
import waymark.horizon.Insight.Timely;
import waymark.panel.Departure;
import waymark.policy.Release;
import waymark.policy.Settings;
import waymark.replay.Titles;
import waymark.site.Address;
import waymark.site.ahead.BarPicture.Bar;

/** How a council stands, as its page tells it. */
public final class InsightInWords {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Insight insight;
    private final Release release;
    private final Titles titles;

    InsightInWords(Insight insight, Release release) {
        this.insight = insight;
        this.release = release;
        this.titles = new Titles(release);
    }

    /** A row of a decision table that panels departed from. */
    public record Row(String title, String path, Departed departed, String because) {}

    /** Something and how often, or how long. */
    public record Line(String name, List<String> cells) {}

    /** A group of children. */
    public record Group(String name, List<Line> lines, String picture) {}

    public Insight insight() {
        return insight;
    }

    /** What panels did with what was suggested. */
    public List<Line> decisions() {
        return insight.decisions().stream()
                .map(each -> new Line(kind(each.kind()), List.of(String.valueOf(each.decisions()))))
                .toList();
    }

    public String decisionsPicture() {
        return BarPicture.svg(
                "decisions",
                "What panels did with suggestions",
                insight.decisions().stream()
                        .map(each ->
                                new Bar(kind(each.kind()), each.decisions(), null, String.valueOf(each.decisions())))
                        .toList());
    }

    /** What was decided instead of what was suggested. */
    public List<Line> otherwise() {
        return insight.otherwise().stream()
                .map(each -> new Line(
                        question(each.question()),
                        List.of(suggested(each), outcome(each.decided()), String.valueOf(each.decisions()))))
                .toList();
    }

    /** The rows that panels departed from, the most often first. */
    public List<Row> departures() {
        return insight.departures().stream()
                .map(each -> new Row(
                        title(each),
                        "/tables/" + each.table() + "#" + Address.encoded(each.row()),
                        each,
                        each.because().stream().map(InsightInWords::because).collect(Collectors.joining("; "))))
                .toList();
    }

    /** How many rows should be looked at again. */
    public long toReview() {
        return insight.departures().stream().filter(Departed::review).count();
    }

    /** How long cases waited for a decision. */
    public List<Line> waits() {
        return insight.waits().stream()
                .map(each -> new Line(
                        question(each.question()),
                        List.of(String.valueOf(each.decisions()), days(each.middle()), days(each.longest()))))
                .toList();
    }

    public String waitsPicture() {
        return BarPicture.svg(
                "waits",
                "Days that the middle case waited, in an outline of the longest wait",
                insight.waits().stream()
                        .map(each -> new Bar(
                                question(each.question()),
                                each.middle(),
                                each.longest(),
                                days(each.middle()) + ", longest " + each.longest()))
                        .toList());
    }

    /** By age, main need, phase and status. */
    public List<Group> groups() {
        Map<String, List<Timely>> byWay = insight.timeliness().stream()
                .collect(Collectors.groupingBy(Timely::by, LinkedHashMap::new, Collectors.toList()));
        insight.groups().forEach(each -> byWay.computeIfAbsent(each.by(), none -> new ArrayList<>()));
        return byWay.entrySet().stream()
                .map(way -> new Group(
                        "By " + way.getKey(),
                        lines(way.getKey(), way.getValue()),
                        picture(way.getKey(), way.getValue())))
                .toList();
    }

    private List<Line> lines(String by, List<Timely> timely) {
        Map<String, Timely> dates = timely.stream().collect(Collectors.toMap(Timely::group, each -> each));
        Map<String, Grouped> decided = insight.groups().stream()
                .filter(each -> each.by().equals(by))
                .collect(Collectors.toMap(Grouped::group, each -> each));
        return Stream.concat(dates.keySet().stream(), decided.keySet().stream())
                .distinct()
                .sorted(Comparator.comparingInt(InsightInWords::place).thenComparing(group -> group))
                .map(group -> new Line(Law.capital(group), cells(dates.get(group), decided.get(group))))
                .toList();
    }

    private static List<String> cells(Timely dates, Grouped decided) {
        return Arrays.asList(
                dates == null ? "0" : count(dates.cases()),
                dates == null ? "0" : count(dates.late()),
                decided == null ? "0" : count(decided.cases()),
                decided == null ? "0" : count(decided.departed()),
                decided == null ? "–" : decided.middle() == null ? "not shown" : days(decided.middle()));
    }

    private static String picture(String by, List<Timely> timely) {
        List<Timely> drawn = timely.stream()
                .filter(each -> each.late() != null)
                .sorted(Comparator.comparingInt((Timely each) -> place(each.group()))
                        .thenComparing(Timely::group))
                .toList();
        return drawn.isEmpty()
                ? ""
                : BarPicture.svg(
                        "late-" + by.replace(' ', '-'),
                        "By " + by + ": cases with a date gone by, in an outline of all that have one",
                        drawn.stream()
                                .map(each -> new Bar(
                                        Law.capital(each.group()),
                                        each.late(),
                                        each.cases(),
                                        each.late() + " of " + each.cases() + " late"))
                                .toList());
    }

    /** Bands of age stand in their order, and what is not known comes last. */
    private static int place(String group) {
        Matcher number = NUMBER.matcher(group);
        if (group.equals("not known")) {
            return Integer.MAX_VALUE;
        }
        return number.find() && !group.startsWith("under") ? Integer.parseInt(number.group()) : 0;
    }

    private String title(Departed departed) {
        Settings settings = release.settings(insight.authority());
        return release.rows().stream()
                .filter(read -> read.row().id().equals(departed.row())
                        && departed.table()
                                .equals(read.workbook().path() + "/"
                                        + read.table().id()))
                .findFirst()
                .map(read -> new RowInWords(read, settings).title())
                .orElse(departed.row());
    }

    private String suggested(Otherwise each) {
        return each.suggested() == null ? "Nothing" : outcome(each.suggested());
    }

    private String outcome(String code) {
        return Objects.requireNonNullElse(
                titles.of(code) == null ? null : titles.of(code).title(), Law.capital(InWords.code(code)));
    }

    private static String because(String code) {
        return Arrays.stream(Departure.values())
                .filter(each -> each.toString().equals(code))
                .findFirst()
                .map(Departure::words)
                .orElse(code);
    }

    private static String kind(String code) {
        return switch (code) {
            case "agree" -> "Agreed";
            case "agree-with-changes" -> "Agreed with changes";
            case "depart" -> "Decided otherwise";
            case "defer" -> "Deferred";
            case "decline-to-decide" -> "Not for that panel";
            default -> Law.capital(InWords.code(code));
        };
    }

    private static String question(String code) {
        return InWords.question(code);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String count(Long count) {
        return count == null ? "not shown" : count.toString();
    }
}
