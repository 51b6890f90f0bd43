package waymark.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Moves;
import waymark.replay.Impact.Share;
import waymark.replay.Impact.Unanswered;
import waymark.sheet.CsvWriter;
import waymark.sheet.Sheet;
import waymark.sheet.Sheet.Column;
import waymark.sheet.XlsxWriter;

/**
 * What a change would do, as tables to download.
 *
 * @param children the cases told otherwise; null when the figures are for people who may not see which children they
 *     count
 * @param unanswered the cases set aside; null likewise
 */
public record ImpactReport(
        Impact impact, Supplier<Stream<CaseChange>> children, Supplier<Stream<Unanswered>> unanswered) {

    /** Writes every table as one spreadsheet. */
    public void xlsx(OutputStream to) throws IOException {
        XlsxWriter.write(sheets(), to);
    }

    /**
     * Writes one table as CSV.
     *
     * @param code {@code changes}, {@code children}, {@code dates}, {@code groups} or {@code not-answered}
     * @return whether there is such a table
     */
    public boolean csv(String code, OutputStream to) throws IOException {
        Optional<Sheet> asked =
                sheets().stream().filter(sheet -> sheet.code().equals(code)).findFirst();
        if (asked.isPresent()) {
            CsvWriter.write(asked.get(), to);
        }
        return asked.isPresent();
    }

    /** The codes of the tables that there are. */
    public List<String> tables() {
        return sheets().stream().map(Sheet::code).toList();
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>(List.of(changes()));
        if (children != null) {
            sheets.add(everyChild());
        }
        sheets.add(dates());
        sheets.add(groups());
        if (unanswered != null) {
            sheets.add(notAnswered());
        }
        return sheets;
    }

    private Sheet changes() {
        return new Sheet(
                "changes",
                "What changes",
                List.of(
                        new Column("Question", 28),
                        new Column("From", 50),
                        new Column("To", 50),
                        new Column("Cases", 14)),
                () -> impact.flows().stream()
                        .map(flow -> cells(
                                InWords.code(flow.question()),
                                ImpactWords.outcome(flow.from()),
                                ImpactWords.outcome(flow.to()),
                                ImpactWords.count(flow.cases()))));
    }

    private Sheet everyChild() {
        return new Sheet(
                "children",
                "Children",
                List.of(
                        new Column("Reference", 22),
                        new Column("Question", 28),
                        new Column("From", 45),
                        new Column("To", 45),
                        new Column("Date now", 14),
                        new Column("Date then", 14),
                        new Column("Days later", 12),
                        new Column("Newest recommendation", 36)),
                () -> children.get().flatMap(ImpactReport::lines));
    }

    private static Stream<List<Object>> lines(CaseChange change) {
        return Stream.concat(
                change.answers().stream().map(answer -> line(change, answer)),
                change.dates().stream().map(moved -> line(change, moved)));
    }

    private static List<Object> line(CaseChange change, Answer answer) {
        return cells(
                change.reference(),
                InWords.code(answer.question()),
                ImpactWords.outcome(answer.from()),
                ImpactWords.outcome(answer.to()),
                null,
                null,
                null,
                change.recommendation());
    }

    private static List<Object> line(CaseChange change, Moved moved) {
        String title = moved.outcome().title();
        return cells(
                change.reference(),
                InWords.code(moved.question()),
                title,
                title,
                moved.from(),
                moved.to(),
                days(moved.from(), moved.to()),
                change.recommendation());
    }

    private static Long days(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }

    private Sheet dates() {
        return new Sheet(
                "dates",
                "Dates",
                List.of(
                        new Column("Question", 28),
                        new Column("What", 50),
                        new Column("Earlier: cases", 12),
                        new Column("Fewest days", 12),
                        new Column("Middle", 12),
                        new Column("Most", 12),
                        new Column("Later: cases", 12),
                        new Column("Fewest days", 12),
                        new Column("Middle", 12),
                        new Column("Most", 12),
                        new Column("A date where there was none", 14),
                        new Column("No date any more", 14)),
                () -> impact.dates().stream().map(ImpactReport::line));
    }

    private static List<Object> line(DatesMoved moved) {
        Moves earlier = moved.earlier();
        Moves later = moved.later();
        return cells(
                InWords.code(moved.question()),
                moved.outcome().title(),
                ImpactWords.count(earlier.cases()),
                earlier.fewest(),
                earlier.middle(),
                earlier.most(),
                ImpactWords.count(later.cases()),
                later.fewest(),
                later.middle(),
                later.most(),
                ImpactWords.count(moved.came()),
                ImpactWords.count(moved.went()));
    }

    private Sheet groups() {
        return new Sheet(
                "groups",
                "Groups",
                List.of(
                        new Column("By", 16),
                        new Column("Group", 30),
                        new Column("Cases", 14),
                        new Column("Told otherwise", 16),
                        new Column("Share", 12),
                        new Column("What to look at", 70)),
                () -> impact.shares().stream().map(ImpactReport::line));
    }

    private static List<Object> line(Share share) {
        return cells(
                share.by().words(),
                share.group(),
                ImpactWords.count(share.cases()),
                ImpactWords.count(share.changed()),
                share.changed() == null || share.cases() == 0 ? null : (double) share.changed() / share.cases(),
                ImpactWords.falls(share));
    }

    private Sheet notAnswered() {
        return new Sheet(
                "not-answered",
                "Not answered",
                List.of(new Column("Case", 30), new Column("Why", 100)),
                () -> unanswered.get().map(each -> cells(each.place(), each.why())));
    }

    /** Cells, some of them blank. */
    private static List<Object> cells(Object... cells) {
        return Arrays.asList(cells);
    }
}
