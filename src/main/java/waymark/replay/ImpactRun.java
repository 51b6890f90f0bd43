package waymark.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.casefile.CaseFile;
import waymark.casefile.InvalidCaseFile;
import waymark.recommend.Detail;
import waymark.recommend.Known;
import waymark.recommend.Recommender;
import waymark.recommend.UnknownAuthority;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Flow;
import waymark.replay.Impact.Share;
import waymark.replay.Impact.Unanswered;

/**
 * Looks at cases under two releases and counts what differs. Cases are taken in portions, which are worked on side by
 * side; one run belongs to one thread.
 */
public final class ImpactRun {

    private final Recommender inForce;
    private final Recommender draft;
    private final List<Unanswered> unanswered = new ArrayList<>();
    private final List<CaseChange> changes = new ArrayList<>();
    private final Map<String, Map<String, long[]>> groups = new TreeMap<>();
    private long cases;

    public ImpactRun(Recommender inForce, Recommender draft) {
        this.inForce = inForce;
        this.draft = draft;
    }

    /**
     * Looks at a portion of cases. One that a release cannot answer is set aside with the reason.
     *
     * @return how many cases have been looked at so far
     */
    public long add(List<CaseFile> portion) {
        portion.parallelStream().map(this::look).toList().forEach(this::count);
        return cases;
    }

    /** What was found so far. */
    public Impact result() {
        return new Impact(cases, List.copyOf(unanswered), List.copyOf(changes), flows(), dates(), shares());
    }

    /** A case looked at under both releases, or why it could not be. */
    private record Look(CaseChange change, Map<String, String> groups, Unanswered unanswered) {}

    private Look look(CaseFile caseFile) {
        try {
            CaseChange change = CaseChange.between(
                    inForce.recommend(caseFile, Detail.BRIEF), draft.recommend(caseFile, Detail.BRIEF));
            return new Look(
                    change, Groups.of(Known.of(caseFile, inForce.release()).facts()), null);
        } catch (InvalidCaseFile contradictory) {
            String why = contradictory.problems().stream()
                    .map(problem -> problem.pointer() + ": " + problem.detail())
                    .collect(Collectors.joining(" "));
            return new Look(null, null, new Unanswered(caseFile.reference(), why));
        } catch (UnknownAuthority unknown) {
            return new Look(null, null, new Unanswered(caseFile.reference(), unknown.getMessage()));
        }
    }

    private void count(Look look) {
        if (look.unanswered() != null) {
            unanswered.add(look.unanswered());
            return;
        }
        cases++;
        look.groups().forEach((by, group) -> count(by, group, look.change().changed()));
        if (look.change().changed()) {
            changes.add(look.change());
        }
    }

    private void count(String by, String group, boolean changed) {
        long[] counts = groups.computeIfAbsent(by, none -> new TreeMap<>()).computeIfAbsent(group, none -> new long[2]);
        counts[0]++;
        counts[1] += changed ? 1 : 0;
    }

    private List<Flow> flows() {
        Map<Answer, Long> counts = changes.stream()
                .flatMap(change -> change.answers().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> new Flow(
                        each.getKey().question(),
                        each.getKey().from(),
                        each.getKey().to(),
                        each.getValue()))
                .sorted(Comparator.comparing(Flow::cases)
                        .reversed()
                        .thenComparing(Flow::question)
                        .thenComparing(Flow::from)
                        .thenComparing(Flow::to))
                .toList();
    }

    private List<DatesMoved> dates() {
        Map<List<String>, List<Moved>> byOutcome = changes.stream()
                .flatMap(change -> change.dates().stream())
                .collect(Collectors.groupingBy(moved -> List.of(moved.question(), moved.outcome())));
        return byOutcome.entrySet().stream()
                .map(each -> new DatesMoved(
                        each.getKey().getFirst(),
                        each.getKey().getLast(),
                        count(each.getValue(), (from, to) -> to.isBefore(from)),
                        count(each.getValue(), (from, to) -> to.isAfter(from)),
                        each.getValue().stream()
                                .filter(moved -> moved.from() == null || moved.to() == null)
                                .count()))
                .sorted(Comparator.comparing((DatesMoved each) -> each.earlier() + each.later() + each.cameOrWent())
                        .reversed()
                        .thenComparing(DatesMoved::question)
                        .thenComparing(DatesMoved::outcome))
                .toList();
    }

    /** Compares two days that are both there. */
    private interface Days {
        boolean test(LocalDate from, LocalDate to);
    }

    private static long count(List<Moved> moved, Days days) {
        return moved.stream()
                .filter(each -> each.from() != null && each.to() != null && days.test(each.from(), each.to()))
                .count();
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        groups.forEach((by, each) -> each.forEach((group, counts) -> shares.add(new Share(
                by,
                group,
                counts[0] < Impact.FEWEST_SHOWN ? null : Long.valueOf(counts[0]),
                counts[0] < Impact.FEWEST_SHOWN || counts[1] > 0 && counts[1] < Impact.FEWEST_SHOWN
                        ? null
                        : Long.valueOf(counts[1])))));
        return List.copyOf(shares);
    }
}
