package waymark.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import waymark.casefile.Fact;

/**
 * Values of a fact that stand for all others: conditions that agree on these agree on every value. So questions about
 * all cases are answered by asking the very conditions that the rules ask.
 */
final class Representatives {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Representatives() {}

    /** One value from every class that the conditions can tell apart; null stands for unknown. */
    static List<Object> of(Fact fact, List<Condition> conditions) {
        List<Object> values = new ArrayList<>();
        values.add(null);
        List<Object> mentioned = conditions.stream()
                .flatMap(Representatives::mentioned)
                .distinct()
                .toList();
        switch (fact.type()) {
            case BOOLEAN -> values.addAll(List.of(true, false));
            case CODE -> values.addAll(fact.values());
            case CODES -> values.addAll(sets(fact, mentioned));
            case WHOLE_NUMBER -> values.addAll(wholeNumbers(fact, mentioned));
            case NUMBER -> values.addAll(numbers(fact, mentioned));
            case DATE -> values.addAll(dates(mentioned));
            case TEXT -> {
                values.addAll(mentioned);
                values.add("any other words");
            }
            case DATE_TIME -> values.add(LocalDateTime.of(2026, 9, 1, 9, 0));
            case LIST -> values.add(List.of());
        }
        return values;
    }

    /** The ends and codes that a condition names. */
    private static Stream<Object> mentioned(Condition condition) {
        return switch (condition) {
            case Condition.Interval interval ->
                Stream.<Object>of(
                                interval.low() == null ? List.of() : interval.low(),
                                interval.high() == null ? List.of() : interval.high())
                        .filter(end -> !end.equals(List.of()));
            case Condition.OneOf one -> one.values().stream();
            case Condition.Not not -> mentioned(not.other());
            case Condition.AnyOf any -> any.parts().stream().flatMap(Representatives::mentioned);
            case Condition.Anything anything -> Stream.of();
            case Condition.Unknown unknown -> Stream.of();
            case Condition.NotSet notSet -> Stream.of();
        };
    }

    /** A condition asks for one code or its absence, so two conditions are told apart by two codes at most. */
    private static List<List<Object>> sets(Fact fact, List<Object> mentioned) {
        SequencedSet<Object> codes = new LinkedHashSet<>(mentioned);
        fact.values().stream().filter(code -> !codes.contains(code)).findFirst().ifPresent(codes::add);
        List<List<Object>> sets = new ArrayList<>(List.of(List.of()));
        for (Object code : codes) {
            sets.add(List.of(code));
        }
        for (Object code : codes) {
            codes.stream().takeWhile(other -> !other.equals(code)).forEach(other -> sets.add(List.of(other, code)));
        }
        return sets;
    }

    private static List<Integer> wholeNumbers(Fact fact, List<Object> ends) {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(fact.lowest().intValue()));
        for (Object end : ends) {
            int number = (Integer) end;
            numbers.addAll(List.of(number - 1, number, number + 1));
        }
        return numbers.stream().filter(number -> possible(fact, number)).toList();
    }

    private static List<BigDecimal> numbers(Fact fact, List<Object> ends) {
        List<BigDecimal> sorted =
                ends.stream().map(BigDecimal.class::cast).sorted().toList();
        List<BigDecimal> numbers = new ArrayList<>(sorted);
        numbers.add(BigDecimal.valueOf(fact.lowest()));
        numbers.add(BigDecimal.valueOf(fact.highest()));
        for (int i = 1; i < sorted.size(); i++) {
            numbers.add(sorted.get(i - 1).add(sorted.get(i)).divide(TWO));
        }
        if (!sorted.isEmpty()) {
            numbers.add(sorted.getFirst().subtract(BigDecimal.ONE));
            numbers.add(sorted.getLast().add(BigDecimal.ONE));
        }
        return numbers.stream().filter(number -> possible(fact, number)).toList();
    }

    private static boolean possible(Fact fact, Number number) {
        return number.doubleValue() >= fact.lowest() && number.doubleValue() <= fact.highest();
    }

    private static TreeSet<LocalDate> dates(List<Object> ends) {
        TreeSet<LocalDate> dates = new TreeSet<>(List.of(LocalDate.of(2026, 9, 1)));
        for (Object end : ends) {
            LocalDate date = (LocalDate) end;
            dates.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
        }
        return dates;
    }
}
