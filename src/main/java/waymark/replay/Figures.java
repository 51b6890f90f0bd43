package waymark.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Flow;
import waymark.replay.Impact.Moves;
import waymark.replay.Impact.Share;
import waymark.replay.Tally.Count;
import waymark.replay.Tally.Days;

/**
 * Turns a tally into figures that can be shown.
 *
 * @param figuresOnly whether they are shown to people who may not see which children they count, so that small numbers
 *     are hidden everywhere and not among the groups alone
 */
record Figures(Tally tally, boolean figuresOnly) {

    Impact impact() {
        return new Impact(tally.cases, shown(tally.changed), tally.unanswered, flows(), dates(), shares());
    }

    private Long shown(long count) {
        return figuresOnly && count > 0 && count < Impact.FEWEST_SHOWN ? null : Long.valueOf(count);
    }

    private List<Flow> flows() {
        return tally.answers.entrySet().stream()
                .sorted(Map.Entry.<CaseChange.Answer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(each -> each.getKey().question())
                        .thenComparing(each -> code(each.getKey().from()))
                        .thenComparing(each -> code(each.getKey().to())))
                .map(each -> new Flow(
                        each.getKey().question(),
                        each.getKey().from(),
                        each.getKey().to(),
                        shown(each.getValue())))
                .toList();
    }

    private static String code(Outcome outcome) {
        return outcome == null ? "" : outcome.code();
    }

    private List<DatesMoved> dates() {
        return tally.dates.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Tally.Thing, Days> each) -> moved(each.getValue()))
                        .reversed()
                        .thenComparing(each -> each.getKey().question())
                        .thenComparing(each -> code(each.getKey().outcome())))
                .map(each -> dates(each.getKey().question(), each.getKey().outcome(), each.getValue()))
                .toList();
    }

    private static long moved(Days days) {
        return days.came + days.went + total(days.byDays);
    }

    private DatesMoved dates(String question, Outcome outcome, Days days) {
        TreeMap<Integer, Long> earlier = new TreeMap<>();
        days.byDays.headMap(0).forEach((by, cases) -> earlier.put(-by, cases));
        return new DatesMoved(
                question,
                outcome,
                moves(earlier),
                moves(days.byDays.tailMap(0, false)),
                shown(days.came),
                shown(days.went));
    }

    private Moves moves(NavigableMap<Integer, Long> byDays) {
        Long cases = shown(total(byDays));
        return cases == null || cases == 0
                ? new Moves(cases, null, null, null)
                : new Moves(cases, byDays.firstKey(), middle(byDays, cases), byDays.lastKey());
    }

    private static long total(Map<Integer, Long> byDays) {
        return byDays.values().stream().mapToLong(Long::longValue).sum();
    }

    private static int middle(NavigableMap<Integer, Long> byDays, long cases) {
        long before = 0;
        for (Map.Entry<Integer, Long> each : byDays.entrySet()) {
            before += each.getValue();
            if (2 * before >= cases) {
                return each.getKey();
            }
        }
        return byDays.lastKey();
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        tally.groups.forEach((by, groups) -> {
            boolean nothingRecorded = groups.size() == 1 && groups.containsKey(Group.NOT_RECORDED);
            if (!by.forMonitoring() || !nothingRecorded) {
                shares.addAll(shares(by, groups));
            }
        });
        return List.copyOf(shares);
    }

    private List<Share> shares(Group by, Map<String, Count> groups) {
        List<Count> counts = List.copyOf(groups.values());
        boolean[] few = Hidden.among(counts.stream().map(count -> count.cases).toList(), new boolean[counts.size()]);
        boolean[] hidden =
                Hidden.among(counts.stream().map(count -> count.changed).toList(), few);
        List<Share> shares = new ArrayList<>();
        for (String group : groups.keySet()) {
            int i = shares.size();
            Count count = counts.get(i);
            shares.add(new Share(
                    by,
                    group,
                    few[i] ? null : count.cases,
                    hidden[i] ? null : count.changed,
                    hidden[i] ? null : Evenness.of(count.cases, count.changed, tally.cases, tally.changed)));
        }
        return shares;
    }
}
