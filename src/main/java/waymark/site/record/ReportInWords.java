package waymark.site.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.policy.Hash;
import waymark.privacy.Retention;
import waymark.privacy.Retention.Done;
import waymark.site.Moment;

/** What came of looking for what has been kept long enough, as a page tells it. */
public record ReportInWords(Retention.Report report) {

    /** Cases with which the same is, or would be, done. */
    public record Group(String title, List<Retention.Line> lines) {}

    public List<Group> groups() {
        return Arrays.stream(Done.values())
                .map(done -> new Group(
                        title(done),
                        report.lines().stream()
                                .filter(line -> line.done() == done)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** How many cases would go, or went. */
    public long over() {
        return report.lines().stream()
                .filter(line -> line.done() == Done.WOULD_BE_DELETED || line.done() == Done.DELETED)
                .count();
    }

    /** Another text whenever other cases would go. */
    public String mark() {
        return Hash.of(report.lines().stream()
                .filter(line -> line.done() == Done.WOULD_BE_DELETED)
                .map(line -> line.authority() + "\n" + line.reference())
                .collect(Collectors.joining("\n\n")));
    }

    /** For example "Since 22 November 2026. Kept to the age of 31: the child was not looked after, on file." */
    public static String why(Retention.Line line) {
        return (line.keep().day() == null
                        ? ""
                        : "Since " + Moment.day(line.keep().day()) + ". ")
                + line.keep().why();
    }

    /** For example "2 recommendations, 1 referrals"; empty when nothing went. */
    public static String records(Map<String, Long> records) {
        return records.entrySet().stream()
                .map(type -> type.getValue() + " " + type.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String title(Done done) {
        return switch (done) {
            case DELETED -> "Deleted";
            case WOULD_BE_DELETED -> "Would be deleted";
            case ON_HOLD -> "Over, and on hold";
            case NOT_KNOWN -> "Kept, because their time is not known";
        };
    }
}
