package waymark.replay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;

/** Counts what is found, case by case, so that no case has to be kept. One tally belongs to one thread. */
final class Tally {

    /** How many cases have a date that moves by so many days, and how many have one that comes or goes. */
    static final class Days {
        final TreeMap<Integer, Long> byDays = new TreeMap<>();
        long came;
        long went;

        private void add(LocalDate from, LocalDate to) {
            if (from == null) {
                came++;
            } else if (to == null) {
                went++;
            } else {
                byDays.merge(Math.toIntExact(ChronoUnit.DAYS.between(from, to)), 1L, Long::sum);
            }
        }
    }

    /** How many cases, and how many of them are told otherwise. */
    static final class Count {
        long cases;
        long changed;
    }

    /** A thing to do. */
    record Thing(String question, Outcome outcome) {}

    final Map<Answer, Long> answers = new HashMap<>();
    final Map<Thing, Days> dates = new HashMap<>();
    final Map<Group, TreeMap<String, Count>> groups = new EnumMap<>(Group.class);
    long cases;
    long changed;
    long unanswered;

    void add(CaseChange change, Map<Group, String> inGroups) {
        cases++;
        changed += change.changed() ? 1 : 0;
        change.answers().forEach(answer -> answers.merge(answer, 1L, Long::sum));
        for (Moved moved : change.dates()) {
            dates.computeIfAbsent(new Thing(moved.question(), moved.outcome()), none -> new Days())
                    .add(moved.from(), moved.to());
        }
        inGroups.forEach((by, group) -> {
            Count count =
                    groups.computeIfAbsent(by, none -> new TreeMap<>()).computeIfAbsent(group, none -> new Count());
            count.cases++;
            count.changed += change.changed() ? 1 : 0;
        });
    }
}
