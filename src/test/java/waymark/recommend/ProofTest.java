package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Vocabulary;
import waymark.policy.Condition;
import waymark.policy.ReadRow;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Reason;

/** Why this: a reason holds exactly what the suggestion rests on. */
class ProofTest {

    static Stream<CaseFile> cases() {
        return Cases.all().stream();
    }

    static Stream<CaseFile> some() {
        return Cases.some();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_condition_shown_is_true_of_the_facts_and_none_is_left_out(CaseFile caseFile) {
        for (Reason reason : reasons(caseFile).values()) {
            ReadRow row = row(caseFile, reason);
            assertThat(row.clauses()).allSatisfy(clause -> {
                Object value = Cases.value(caseFile, clause.fact().name());
                assertThat(clause.condition().matches(value)).as(reason.row()).isTrue();
                assertThat(reason.facts())
                        .as(reason.row())
                        .anyMatch(used -> used.fact().equals(clause.fact().name())
                                && used.condition().equals(clause.condition().words()));
            });
            assertThat(names(reason))
                    .as(reason.row())
                    .isEqualTo(Stream.concat(
                                    row.clauses().stream()
                                            .map(clause -> clause.fact().name()),
                                    row.due().facts().stream())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void a_fact_taken_away_changes_or_breaks_every_proof_that_uses_it(CaseFile caseFile) {
        Map<String, Reason> reasons = reasons(caseFile);
        Facts given = Facts.of(caseFile);
        Set<String> used = reasons.values().stream()
                .flatMap(reason -> names(reason).stream())
                .filter(given::known)
                .collect(Collectors.toSet());
        for (String fact : used) {
            Map<String, Reason> without =
                    otherwise(caseFile, fact, null).map(ProofTest::reasons).orElse(Map.of());
            reasons.forEach((key, reason) -> {
                if (names(reason).contains(fact)) {
                    assertThat(without.get(key)).as(key + " without " + fact).isNotEqualTo(reason);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void a_fact_outside_a_proof_can_vary_within_its_class_without_touching_the_proof(CaseFile caseFile) {
        Map<String, Reason> reasons = reasons(caseFile);
        Facts given = Facts.of(caseFile);
        for (Fact fact : Vocabulary.get().testable()) {
            Optional<CaseFile> varied = Optional.ofNullable(given.at(fact.index()))
                    .flatMap(value -> another(fact, value))
                    .flatMap(value -> otherwise(caseFile, fact.name(), value));
            if (varied.isEmpty()) {
                continue;
            }
            Map<String, Reason> after = reasons(varied.get());
            reasons.forEach((key, reason) -> {
                if (!names(reason).contains(fact.name())) {
                    assertThat(after.get(key))
                            .as(key + " with another " + fact.name())
                            .isEqualTo(reason);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_case_gives_the_same_bytes(CaseFile caseFile) {
        for (Detail detail : Detail.values()) {
            assertThat(Json.write(Shipped.recommender().recommend(WhatIf.of(caseFile, List.of()), detail)))
                    .isEqualTo(Json.write(Shipped.recommender().recommend(caseFile, detail)));
        }
    }

    private static Map<String, Reason> reasons(CaseFile caseFile) {
        Map<String, Reason> reasons = new HashMap<>();
        Shipped.recommender()
                .recommend(caseFile, Detail.BRIEF)
                .recommendations()
                .forEach(each -> each.reasons()
                        .forEach(reason -> reasons.put(
                                each.question() + "/" + each.outcome() + " by " + reason.table() + "/" + reason.row(),
                                reason)));
        return reasons;
    }

    private static Set<String> names(Reason reason) {
        return reason.facts().stream().map(FactUsed::fact).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ReadRow row(CaseFile caseFile, Reason reason) {
        return Shipped.release().rows().stream()
                .filter(row -> row.row().id().equals(reason.row())
                        && reason.table().endsWith("/" + row.table().id()))
                .filter(row -> row.authority() == null || row.authority().equals(caseFile.authority()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<CaseFile> otherwise(CaseFile caseFile, String fact, Object value) {
        try {
            Map<String, Object> changes = new HashMap<>();
            changes.put(fact, value);
            CaseFile changed = Cases.with(caseFile, changes);
            Shipped.recommender().recommend(changed, Detail.BRIEF);
            return Optional.of(changed);
        } catch (InvalidCaseFile contradictory) {
            return Optional.empty();
        }
    }

    /** Another number that no cell of the release tells apart from this one. */
    private static Optional<Object> another(Fact fact, Object value) {
        List<Condition> asked = new ArrayList<>();
        Shipped.release()
                .rows()
                .forEach(row -> row.clauses().stream()
                        .filter(clause -> clause.fact().equals(fact))
                        .forEach(clause -> asked.add(clause.condition())));
        return value instanceof Number
                ? Kinds.of(fact, asked, java.time.LocalDate.of(2026, 11, 22)).stream()
                        .flatMap(kind -> Stream.of(kind.example(), kind.last()))
                        .filter(other -> !other.equals(value))
                        .filter(other -> asked.stream()
                                .allMatch(condition -> condition.matches(other) == condition.matches(value)))
                        .findFirst()
                : Optional.empty();
    }
}
