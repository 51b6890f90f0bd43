package waymark.site.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.journal.Kind;
import waymark.journal.Line;
import waymark.site.Moment;

/** Who looked at a case, as a page tells it. */
public record Looks(String reference, List<EntryInWords> each) {

    private static final List<String> LOOKING = List.of(Kind.VIEW.toString(), Kind.EXPORT.toString());

    /** One who looked. */
    public record Who(String name, int times, Instant first, Instant last) {

        public String from() {
            return Moment.time(first);
        }

        public String to() {
            return Moment.time(last);
        }
    }

    /** @param about everything that is recorded about the case */
    static Looks of(String reference, List<Line> about) {
        return new Looks(
                reference,
                about.reversed().stream()
                        .filter(line -> LOOKING.contains(line.kind()))
                        .map(EntryInWords::new)
                        .toList());
    }

    /** Everybody who looked, whoever looked last first. */
    public List<Who> everybody() {
        return each.stream()
                .map(EntryInWords::line)
                .filter(line -> line.who() != null)
                .collect(Collectors.groupingBy(Line::who, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(who -> new Who(
                        who.getKey(),
                        who.getValue().size(),
                        who.getValue().getLast().at(),
                        who.getValue().getFirst().at()))
                .sorted(Comparator.comparing(Who::last).reversed())
                .toList();
    }
}
