package waymark.policy.due;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;

/**
 * Reads a due date from words. The grammar:
 *
 * <pre>
 * date   = "today" | "the missed date" | "on" date | fact | "(" date ")"
 *        | "at" ["legal"] "age" amount | "end of compulsory school age"
 *        | amount unit ("after" | "before" | "beginning with") date
 *        | ordinal "school day beginning with" date
 *        | "before" date | "before" day month "of" date | day month "of" ["the school year of"] date
 *        | day month "on or after" date
 *        | ("earlier of" | "later of") date "and" date
 *        | "tribunal time" date
 *        | "the panel reached by" fact
 * amount = whole number | setting
 * unit   = days | weeks | months | years | working days | school days | school weeks
 * </pre>
 */
public final class DueReader {

    /** A date within a date is read one inside the other, and no deeper than this allows. */
    private static final int LONGEST = 1_000;

    private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(st|nd|rd|th)");

    private final List<String> tokens;
    private int next;

    private DueReader(String text) {
        this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Reads a due date; empty words mean that there is none.
     *
     * @throws UnreadableDue when the words are not a due date
     */
    public static Due read(String text) {
        if (text == null || text.isBlank()) {
            return new Due.Never();
        }
        if (text.length() > LONGEST) {
            throw new UnreadableDue("A due date of more than " + LONGEST + " letters cannot be read.");
        }
        DueReader reader = new DueReader(text);
        Due due = reader.date();
        if (reader.next < reader.tokens.size()) {
            throw new UnreadableDue("'" + text + "' has more words after a whole date, from '" + reader.peek() + "'.");
        }
        return due;
    }

    private Due date() {
        if (took("(")) {
            Due inner = date();
            expect(")");
            return inner;
        }
        if (took("today")) {
            return new Due.Today();
        }
        if (took("the", "missed", "date")) {
            return new Due.MissedDate();
        }
        if (took("the", "panel", "reached", "by")) {
            return panelReached();
        }
        if (took("on")) {
            return date();
        }
        if (took("at")) {
            boolean legal = took("legal");
            expect("age");
            return new Due.AtAge(amount(), legal);
        }
        if (took("end", "of", "compulsory", "school", "age")) {
            return new Due.EndOfSchoolAge();
        }
        if (took("earlier", "of")) {
            return two(true);
        }
        if (took("later", "of")) {
            return two(false);
        }
        if (took("tribunal", "time")) {
            return new Due.RolledForTribunal(date());
        }
        if (took("before")) {
            return new Due.Before(date());
        }
        return ordinal().or(this::dayOfYear).or(this::counted).orElseGet(this::fact);
    }

    private Due two(boolean earlier) {
        Due one = date();
        expect("and");
        return new Due.OfTwo(earlier, one, date());
    }

    private Optional<Due> ordinal() {
        var matcher = ORDINAL.matcher(peek());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        next++;
        if (!took("school", "day", "beginning", "with")) {
            throw new UnreadableDue("After '" + matcher.group() + "' write 'school day beginning with'.");
        }
        return Optional.of(new Due.NthSchoolDay(new Amount.Number(Integer.parseInt(matcher.group(1))), date()));
    }

    private Optional<Due> dayOfYear() {
        Optional<Month> month = next + 1 < tokens.size() ? month(tokens.get(next + 1)) : Optional.empty();
        if (month.isEmpty() || !peek().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        MonthDay day = monthDay(month.get(), Integer.parseInt(peek()));
        next += 2;
        if (took("on", "or", "after")) {
            return Optional.of(new Due.OnOrAfter(day, date()));
        }
        expect("of");
        return Optional.of(
                took("the", "school", "year", "of")
                        ? new Due.InSchoolYearOf(day, date())
                        : new Due.InYearOf(day, date()));
    }

    private static MonthDay monthDay(Month month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw new UnreadableDue("There is no " + day + " " + month.name().toLowerCase() + ".");
        }
    }

    private Optional<Due> counted() {
        boolean number = peek().matches("\\d+");
        boolean setting = next + 1 < tokens.size()
                && peek().contains(".")
                && unitAt(next + 1).isPresent();
        if (!number && !setting) {
            return Optional.empty();
        }
        Amount amount = amount();
        Unit unit = unitAt(next).orElseThrow(() -> new UnreadableDue("'" + peek() + "' is not a unit of time."));
        next += Unit.of(peek()).isPresent() ? 1 : 2;
        Way way = Arrays.stream(Way.values())
                .filter(each -> took(each.words.split(" ")))
                .findFirst()
                .orElseThrow(() -> new UnreadableDue(
                        "After the unit write 'after', 'before' or 'beginning with', not '" + peek() + "'."));
        return Optional.of(new Due.Counted(amount, unit, way, date()));
    }

    private Optional<Unit> unitAt(int at) {
        Optional<Unit> two =
                at + 1 < tokens.size() ? Unit.of(tokens.get(at) + " " + tokens.get(at + 1)) : Optional.empty();
        return two.or(() -> at < tokens.size() ? Unit.of(tokens.get(at)) : Optional.empty());
    }

    private Amount amount() {
        String token = peek();
        next++;
        if (token.matches("\\d{1,4}")) {
            return new Amount.Number(Integer.parseInt(token));
        }
        if (token.contains(".")) {
            return new Amount.OfSetting(token);
        }
        throw new UnreadableDue("'" + token + "' is neither a whole number nor a setting.");
    }

    private Due fact() {
        String name = peek();
        Fact fact = Vocabulary.get()
                .find(name)
                .orElseThrow(() -> new UnreadableDue(
                        name.isEmpty()
                                ? "A date is missing at the end."
                                : Vocabulary.get().unknown(name)));
        if (fact.type() != FactType.DATE && fact.type() != FactType.DATE_TIME) {
            throw new UnreadableDue("'" + name + "' is not a date.");
        }
        next++;
        return new Due.OfFact(name);
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(m -> m.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private Due panelReached() {
        if (date() instanceof Due.OfFact(String fact)) {
            return new Due.PanelReached(fact);
        }
        throw new UnreadableDue("After 'the panel reached by' write a date and time of the case file.");
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean took(String... words) {
        int end = next + words.length;
        if (end > tokens.size() || !tokens.subList(next, end).equals(List.of(words))) {
            return false;
        }
        next = end;
        return true;
    }

    private void expect(String word) {
        if (!took(word)) {
            throw new UnreadableDue("Expected '" + word + "' but found '" + peek() + "'.");
        }
    }
}
