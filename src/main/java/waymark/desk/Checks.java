package waymark.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.calendar.TermCalendars;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.TableChecks;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader.Reading;
import waymark.recommend.Proving.Progress;

/**
 * Everything that changed tables have to pass before they may come into force. The terminal and the desk ask the same.
 *
 * @param before every workbook as it was
 * @param after every workbook as it would be
 * @param changed those of them that are new or changed
 * @param proves tries the promises of a release, such as {@link waymark.recommend.Recommenders#prove}
 */
public record Checks(
        List<Reading> before,
        List<Reading> after,
        List<Reading> changed,
        TermCalendars calendars,
        BiFunction<Release, Progress, List<Fault>> proves) {

    /**
     * What was found, and the release that comes of it.
     *
     * @param faults none when it may come into force
     * @param release null where the workbooks make none
     */
    public record Found(List<Fault> faults, Release release) {}

    /** Workbooks as they would be, once some of them have taken the place of their older selves. */
    public static List<Reading> beside(List<Reading> changed, List<Reading> others) {
        Set<String> replaced = paths(changed);
        return Stream.concat(
                        others.stream()
                                .filter(other ->
                                        !replaced.contains(other.workbook().path())),
                        changed.stream())
                .toList();
    }

    /** Reads, looks at the tables side by side and then, when nothing is wrong yet, tries every promise. */
    public Found run(Progress progress) {
        List<Workbook> readable = readable(after);
        List<Fault> faults = new ArrayList<>();
        changed.forEach(reading -> faults.addAll(reading.faults()));
        faults.addAll(broughtAbout(TableChecks.faults(readable), !faults.isEmpty()));
        Release release = release(readable);
        if (faults.isEmpty() && release != null) {
            faults.addAll(proves.apply(release, progress));
        }
        return new Found(List.copyOf(faults), release);
    }

    /** Leaves out what was wrong before in workbooks that are not changed. */
    private List<Fault> broughtAbout(List<Fault> faults, boolean unread) {
        Set<String> paths = paths(changed);
        List<Fault> elsewhere = faults.stream()
                .filter(fault -> !paths.contains(fault.workbook()))
                .toList();
        Set<Fault> left = elsewhere.isEmpty() || unread
                ? Set.copyOf(elsewhere)
                : Set.copyOf(TableChecks.faults(readable(before)));
        return faults.stream()
                .filter(fault -> paths.contains(fault.workbook()) || !left.contains(fault))
                .toList();
    }

    private Release release(List<Workbook> workbooks) {
        try {
            return Release.of(workbooks, calendars);
        } catch (BrokenTables cellsUnread) {
            return null;
        }
    }

    private static List<Workbook> readable(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.faults().isEmpty())
                .map(Reading::workbook)
                .toList();
    }

    private static Set<String> paths(List<Reading> readings) {
        return readings.stream().map(reading -> reading.workbook().path()).collect(Collectors.toSet());
    }
}
