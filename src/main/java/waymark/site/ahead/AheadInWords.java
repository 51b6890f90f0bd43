package waymark.site.ahead;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import waymark.explain.Law;
import waymark.horizon.Coming;
import waymark.horizon.ComingKind;
import waymark.horizon.Horizon.Item;
import waymark.horizon.HorizonShown.Month;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * What comes, as its page tells it.
 *
 * @param items all of it, the earliest first
 * @param months how many cases of each kind each month has
 * @param at the number of the page of the list, from 1
 */
public record AheadInWords(Span span, List<Item> items, List<Month> months, int at) {

    private static final int PAGE = 100;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("LLL", Locale.UK);

    /** How many cases a kind has in the time, with a link to them alone. */
    public record Figure(String title, String more, long cases, String path) {}

    /** One thing that comes. */
    public record Line(Item item) {

        private Coming coming() {
            return item.coming();
        }

        public String day() {
            return Moment.day(coming().day());
        }

        /** Whether the day has to be kept, in words. */
        public String dated() {
            return coming().dated() ? "must do by" : "begins";
        }

        public String what() {
            return coming().title();
        }

        public String kind() {
            return KindWords.title(coming().kind());
        }

        public String casePath() {
            return Address.of("cases", item.authority(), item.reference());
        }

        public String actor() {
            return Law.actor(coming().binds());
        }

        public String behind() {
            return Law.force(coming().force());
        }
    }

    /** A kind's row of the table behind the pictures. */
    public record Row(String title, List<Long> cases) {}

    /** How many cases there are of each kind that there is something of. */
    public List<Figure> figures() {
        return kinds().stream()
                .map(kind -> new Figure(
                        KindWords.title(kind),
                        KindWords.more(kind),
                        items.stream()
                                .filter(item -> item.coming().kind() == kind)
                                .map(item -> item.authority() + " " + item.reference())
                                .distinct()
                                .count(),
                        "/ahead" + span.of(kind).query()))
                .toList();
    }

    public List<Line> lines() {
        return items.stream().skip((at - 1L) * PAGE).limit(PAGE).map(Line::new).toList();
    }

    public boolean more() {
        return (long) at * PAGE < items.size();
    }

    /** The months, as headings. */
    public List<String> headings() {
        return span.months().stream().map(Span::month).toList();
    }

    public List<Row> rows() {
        return kinds().stream()
                .map(kind -> new Row(
                        KindWords.title(kind),
                        span.months().stream().map(month -> cases(kind, month)).toList()))
                .toList();
    }

    /** A picture for each kind that there is something of: how many cases each month has. */
    public Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        kinds().stream()
                .filter(kind -> items.stream().anyMatch(item -> item.coming().kind() == kind))
                .forEach(kind -> pictures.put(
                        KindWords.title(kind),
                        ColumnPicture.svg(
                                "chart-" + kind,
                                KindWords.title(kind) + ": cases by month",
                                span.months().stream()
                                        .map(month -> new ColumnPicture.Column(SHORT.format(month), cases(kind, month)))
                                        .toList())));
        return pictures;
    }

    private List<ComingKind> kinds() {
        return span.kinds();
    }

    private long cases(ComingKind kind, YearMonth month) {
        return months.stream()
                .filter(each -> each.kind() == kind && each.month().equals(month))
                .mapToLong(Month::cases)
                .sum();
    }
}
