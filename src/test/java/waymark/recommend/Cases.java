package waymark.recommend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.InvalidCaseFile;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.policy.Clause;
import waymark.policy.ReadRow;

/** Cases to try every promise of an explanation on: the fixtures, and many drawn at random, always the same ones. */
final class Cases {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Map<CaseFile, Facts> FACTS = Collections.synchronizedMap(new IdentityHashMap<>());

    private Cases() {}

    private static final class Drawn {
        static final List<CaseFile> CASES = Stream.concat(
                        Shipped.fixtureCases().stream(), draw(new Random(4), 36).stream())
                .toList();
    }

    static List<CaseFile> all() {
        return Drawn.CASES;
    }

    /** Every third of them, for what takes many runs a case. */
    static Stream<CaseFile> some() {
        List<CaseFile> all = all();
        return IntStream.range(0, all.size()).filter(i -> i % 3 == 1).mapToObj(all::get);
    }

    private static List<CaseFile> draw(Random random, int count) {
        List<CaseFile> cases = new ArrayList<>();
        while (cases.size() < count) {
            drawn(random).ifPresent(cases::add);
        }
        return cases;
    }

    /** A case on which some rows are true and others nearly so: facts are drawn from the cells of a few rows. */
    private static Optional<CaseFile> drawn(Random random) {
        List<ReadRow> rows = Shipped.release().rows();
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            facts.put(
                    "child.dateOfBirth",
                    JSON.valueToTree(DAY.minusYears(random.nextInt(24)).minusDays(random.nextInt(365))));
        }
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            for (Clause clause : rows.get(random.nextInt(rows.size())).clauses()) {
                value(clause, random).ifPresent(value -> facts.put(clause.fact().name(), JSON.valueToTree(value)));
            }
        }
        String authority = random.nextInt(3) == 0 ? "wolverhampton" : "solihull";
        LocalDate asAt = DAY.plusDays(random.nextInt(1200) - 600);
        try {
            Map<String, JsonNode> whole = new LinkedHashMap<>(facts);
            CaseFile caseFile = Shipped.reader().read(WorkedExample.caseFile(whole, asAt.toString(), authority));
            Shipped.recommender().recommend(caseFile, Detail.BRIEF);
            return Optional.of(caseFile);
        } catch (InvalidCaseFile contradictory) {
            return Optional.empty();
        }
    }

    /** Mostly a value that the clause is true of; sometimes any other, or none. What can be worked out is not given. */
    private static Optional<Object> value(Clause clause, Random random) {
        Fact fact = clause.fact();
        List<Kind> kinds = Kinds.of(fact, List.of(clause.condition()), DAY);
        List<Object> fitting = kinds.stream()
                .map(Kind::example)
                .filter(clause.condition()::matches)
                .toList();
        int chance = random.nextInt(10);
        if (kinds.isEmpty() || Picture.canWorkOut(fact.name()) || chance == 0 || chance > 1 && fitting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                chance == 1
                        ? kinds.get(random.nextInt(kinds.size())).example()
                        : fitting.get(random.nextInt(fitting.size())));
    }

    /** What comes out: each outcome, and whether it leads. */
    static List<String> suggested(CaseFile caseFile) {
        return Shipped.recommender().recommend(caseFile, Detail.BRIEF).recommendations().stream()
                .map(each -> each.question() + "/" + each.outcome() + (each.primary() ? " leads" : ""))
                .toList();
    }

    /** A case from a few {@code fact = value} lines, in Solihull on the usual day. */
    static CaseFile of(String... facts) {
        return Shipped.reader().read(WorkedExample.caseFile(List.of(facts), DAY.toString(), "solihull"));
    }

    /** Every fact of a case, given or worked out. */
    static Facts facts(CaseFile caseFile) {
        return FACTS.computeIfAbsent(
                caseFile,
                each -> Picture.of(
                                each,
                                () -> SchoolCalendar.of(each, Shipped.release().calendars()))
                        .facts());
    }

    static Object value(CaseFile caseFile, String fact) {
        return facts(caseFile).get(fact);
    }

    static CaseFile with(CaseFile caseFile, Map<String, Object> facts) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        facts.forEach((name, value) -> values.put(name, JSON.valueToTree(value)));
        return WhatIf.with(caseFile, values);
    }
}
