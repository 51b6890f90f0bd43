package waymark.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.calendar.TermCalendars;

/** Checks that look at the tables of a release together, as each council would see them. */
public final class TableChecks {
    private static final List<Check> CHECKS = List.of(
            new RepeatedId(),
            new TooManyRows(),
            new GapInFirst(),
            new ImpossibleCondition(),
            new UnreachableRow(),
            new OverlappingRows(),
            new DuplicateRow(),
            new DisagreeingRows(),
            new BrokenLadder(),
            new BrokenDates(),
            new MissingStart(),
            new ForbiddenFact(),
            new UndeclaredSetting(),
            new VerdictWord(),
            new HardFamilyWords(),
            new FamilyJargon());

    private TableChecks() {}

    /** The faults of a release, in the order of its workbooks; of many alike on one sheet the first, and how many more. */
    public static List<Fault> faults(Release release) {
        return listed(found(release));
    }

    /**
     * The faults that reading one workbook alone cannot show, listed in the same way. Rows with a cell or a due date that
     * cannot be read are left out of the checks.
     */
    public static List<Fault> faults(List<Workbook> workbooks) {
        List<Fault> unreadable = new ArrayList<>();
        Release release = readable(workbooks, unreadable);
        return listed(Stream.concat(unreadable.stream(), found(release)));
    }

    private static Stream<Fault> found(Release release) {
        return CHECKS.stream().flatMap(check -> check.faults(release));
    }

    private static List<Fault> listed(Stream<Fault> faults) {
        return Faults.few(faults.distinct().sorted().toList());
    }

    private static Release readable(List<Workbook> workbooks, List<Fault> unreadable) {
        try {
            return Release.of(workbooks, TermCalendars.of(List.of()));
        } catch (BrokenTables broken) {
            unreadable.addAll(broken.faults());
            return Release.of(
                    workbooks.stream()
                            .map(book -> without(book, broken.faults()))
                            .toList(),
                    TermCalendars.of(List.of()));
        }
    }

    private static Workbook without(Workbook book, List<Fault> faults) {
        return new Workbook(
                book.id(),
                book.authority(),
                book.title(),
                book.about(),
                book.tables().stream()
                        .map(table -> without(book, table, faults))
                        .toList(),
                book.settings(),
                book.examples());
    }

    private static Table without(Workbook book, Table table, List<Fault> faults) {
        return new Table(
                table.id(),
                table.sheet(),
                table.title(),
                table.question(),
                table.hitPolicy(),
                table.askedWhen(),
                table.facts(),
                table.rows().stream()
                        .filter(row -> faults.stream().noneMatch(fault -> concerns(fault, book, row)))
                        .toList());
    }

    private static boolean concerns(Fault fault, Workbook book, Row row) {
        return fault.workbook().equals(book.path())
                && (fault.address().equals(row.address())
                        || row.cells().stream().anyMatch(cell -> cell.address().equals(fault.address())));
    }
}
