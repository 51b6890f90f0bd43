package waymark.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import waymark.calendar.TermCalendars;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.due.Due;
import waymark.policy.due.DueReader;
import waymark.policy.due.UnreadableDue;

/**
 * A fixed set of workbooks and term calendars, read and ready to become rules. Its hash is of its content, not of its
 * files' bytes.
 */
public final class Release {

    private final ReleaseContent content;
    private final String hash;
    private final TermCalendars calendars;
    private final Map<String, Settings> settings = new TreeMap<>();
    private final List<ReadRow> rows = new ArrayList<>();

    private Release(ReleaseContent content) {
        this.content = content;
        this.hash = Hash.of(content.text());
        this.calendars = content.termCalendars();
    }

    /**
     * Reads every row for every authority.
     *
     * @throws BrokenTables with every cell and due date that cannot be read
     */
    public static Release of(List<Workbook> workbooks, TermCalendars calendars) {
        return read(ReleaseContent.of(workbooks, calendars));
    }

    /**
     * The release that {@link #content()} was taken from, with the same hash.
     *
     * @throws IllegalArgumentException when the text is not the content of a release
     */
    public static Release parse(String content) {
        return read(ReleaseContent.read(content));
    }

    private static Release read(ReleaseContent content) {
        Release release = new Release(content);
        List<Fault> faults = release.readRows();
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults.stream().sorted().distinct().toList());
        }
        return release;
    }

    /** Short and stable: the first 12 digits of the hash. */
    public String id() {
        return Hash.shortened(hash);
    }

    /** {@code sha256:} and the hash of what the workbooks and calendars say. */
    public String hash() {
        return hash;
    }

    /** All of it as one text, which {@link #parse} reads back. */
    public String content() {
        return content.text();
    }

    public List<Workbook> workbooks() {
        return content.workbooks();
    }

    /** The term calendars that school days are counted by. */
    public TermCalendars calendars() {
        return calendars;
    }

    /** Every row, national rows once and rows that name a setting once for each authority. */
    public List<ReadRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The authorities that have a pack. */
    public List<String> authorities() {
        return List.copyOf(settings.keySet());
    }

    /** The settings of an authority that has a pack. */
    public Settings settings(String authority) {
        return settings.get(authority);
    }

    private List<Fault> readRows() {
        new TreeSet<>(workbooks().stream()
                        .filter(book -> !book.national())
                        .map(Workbook::authority)
                        .toList())
                .forEach(authority -> settings.put(authority, Settings.of(authority, workbooks())));
        CellReader anywhere = new CellReader(Settings.of(Workbook.NATIONAL, workbooks()));
        List<Fault> faults = new ArrayList<>();
        for (Workbook book : workbooks()) {
            for (Table table : book.tables()) {
                for (int place = 0; place < table.rows().size(); place++) {
                    Row row = table.rows().get(place);
                    for (String authority : standsFor(book, row)) {
                        CellReader cells = authority == null ? anywhere : anywhere.forSettings(settings.get(authority));
                        rows.add(new ReadRow(
                                book,
                                table,
                                row,
                                authority,
                                clauses(book, row, cells, faults),
                                due(book, row, faults),
                                place));
                    }
                }
            }
        }
        return faults;
    }

    private List<String> standsFor(Workbook book, Row row) {
        if (!book.national()) {
            return List.of(book.authority());
        }
        boolean differs = row.cells().stream().anyMatch(cell -> !cell.blank() && CellReader.namesSetting(cell.text()));
        return differs ? authorities() : java.util.Collections.singletonList(null);
    }

    private static List<Clause> clauses(Workbook book, Row row, CellReader cells, List<Fault> faults) {
        List<Clause> clauses = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (cell.blank()) {
                continue;
            }
            Fact fact =
                    Vocabulary.get().find(cell.fact()).filter(f -> !f.inList()).orElse(null);
            if (fact == null) {
                faults.add(new Fault(
                        book.path(),
                        cell.address(),
                        "The column tests '" + cell.fact() + "'.",
                        Why.NO_SUCH_FACT,
                        Vocabulary.get().unknown(cell.fact())));
                continue;
            }
            try {
                clauses.add(new Clause(fact, cells.read(cell.text(), fact), cell.address()));
            } catch (CellReader.Unreadable wrong) {
                faults.add(new Fault(book.path(), cell.address(), wrong.getMessage(), Why.CELL_UNREAD, wrong.fix));
            }
        }
        return List.copyOf(clauses);
    }

    private static Due due(Workbook book, Row row, List<Fault> faults) {
        try {
            return DueReader.read(row.due());
        } catch (UnreadableDue wrong) {
            faults.add(new Fault(
                    book.path(),
                    row.address(),
                    RowName.of(row) + ", due: " + wrong.getMessage(),
                    Why.DUE_UNREAD,
                    wrong.fix()));
            return new Due.Never();
        }
    }
}
