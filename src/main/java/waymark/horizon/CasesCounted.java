package waymark.horizon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.horizon.Insight.Grouped;
import waymark.horizon.Insight.Timely;
import waymark.horizon.InsightRows.Taken;
import waymark.replay.Hidden;

/** Counts children by age, need, phase and status. Small numbers are left out, and what would give them away. */
final class CasesCounted {

    private static final Map<String, Function<StoredCaseAhead, String>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("age", StoredCaseAhead::age);
        WAYS.put("main need", StoredCaseAhead::need);
        WAYS.put("phase", StoredCaseAhead::phase);
        WAYS.put("status", StoredCaseAhead::status);
    }

    private CasesCounted() {}

    /** How many of the cases of a group something is true of; each null when it is left out. */
    private record Share(String group, Long cases, Long some, List<StoredCaseAhead> all) {}

    /** Whose dates are kept, among the cases that have any. */
    static List<Timely> timeliness(List<StoredCaseAhead> cases) {
        List<StoredCaseAhead> dated =
                cases.stream().filter(each -> each.dates() > 0).toList();
        return WAYS.entrySet().stream()
                .flatMap(way -> timely(way.getKey(), dated, way.getValue()).stream())
                .toList();
    }

    static List<Timely> timely(String by, List<StoredCaseAhead> cases, Function<StoredCaseAhead, String> group) {
        return shares(cases, group, each -> each.overdue() > 0)
                .map(share -> new Timely(by, share.group(), share.cases(), share.some()))
                .toList();
    }

    /** The cases that were decided: how many, how many of them otherwise than suggested, and how long they waited. */
    static List<Grouped> decided(List<StoredCaseAhead> cases, List<Taken> taken) {
        Map<String, List<Taken>> byCase = taken.stream().collect(Collectors.groupingBy(Taken::reference));
        List<StoredCaseAhead> decided = cases.stream()
                .filter(each -> byCase.containsKey(each.reference()))
                .toList();
        return WAYS.entrySet().stream()
                .flatMap(way -> shares(
                                decided,
                                way.getValue(),
                                each -> byCase.get(each.reference()).stream().anyMatch(Taken::departs))
                        .map(share -> new Grouped(
                                way.getKey(),
                                share.group(),
                                share.cases(),
                                share.some(),
                                share.cases() == null ? null : waited(share.all(), byCase))))
                .toList();
    }

    private static long waited(List<StoredCaseAhead> cases, Map<String, List<Taken>> byCase) {
        return DecisionsCounted.middle(cases.stream()
                .flatMap(each -> byCase.get(each.reference()).stream())
                .map(Taken::daysWaited)
                .toList());
    }

    /** A group is left out as soon as its cases, those of which it is true or the others are few. */
    private static Stream<Share> shares(
            List<StoredCaseAhead> cases, Function<StoredCaseAhead, String> group, Predicate<StoredCaseAhead> some) {
        Map<String, List<StoredCaseAhead>> groups = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(group.apply(each)).orElse("not known"),
                        TreeMap::new,
                        Collectors.toList()));
        List<Long> all = new ArrayList<>();
        List<Long> those = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (List<StoredCaseAhead> each : groups.values()) {
            long count = each.stream().filter(some).count();
            all.add((long) each.size());
            those.add(count);
            others.add(each.size() - count);
        }
        boolean[] noCases = hidden(all);
        boolean[] noThose = hidden(those);
        boolean[] noOthers = hidden(others);
        List<Share> shares = new ArrayList<>();
        groups.forEach((name, members) -> {
            int i = shares.size();
            boolean few = noCases[i] || noThose[i] || noOthers[i];
            shares.add(new Share(name, noCases[i] ? null : all.get(i), few ? null : those.get(i), members));
        });
        return shares.stream();
    }

    private static boolean[] hidden(List<Long> counts) {
        return Hidden.among(counts, new boolean[counts.size()]);
    }
}
