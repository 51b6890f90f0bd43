package waymark.policy;

import java.util.List;
import java.util.stream.Stream;
import waymark.calendar.TermCalendars;

/** Checks that look at the tables of a release together, as each council would see them. */
public final class TableChecks {
    private TableChecks() {}

    /** Every fault that reading one workbook alone cannot show, in the order of the workbooks. */
    public static List<Fault> faults(List<Workbook> workbooks) {
        return Stream.of(unreadable(workbooks))
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<Fault> unreadable(List<Workbook> workbooks) {
        try {
            Release.of(workbooks, TermCalendars.of(List.of()));
            return List.of();
        } catch (BrokenTables broken) {
            return broken.faults();
        }
    }
}
