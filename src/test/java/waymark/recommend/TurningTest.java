package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Changeable;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;
import waymark.recommend.Recommendation.Change;
import waymark.recommend.Recommendation.Suggestion;
import waymark.recommend.Recommendation.WouldChange;

/** What would change a suggestion: every change does what it says, none is larger than it must be. */
class TurningTest {

    static Stream<CaseFile> cases() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_change_leads_where_it_says(CaseFile caseFile) {
        for (WouldChange each : wouldChange(caseFile)) {
            assertThat(lead(caseFile, each.question())).isEqualTo(each.outcome());
            assertThat(lead(changed(caseFile, each.changes()), each.question()))
                    .as(each.toString())
                    .isEqualTo(each.to())
                    .isNotEqualTo(each.outcome());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void of_two_changes_neither_would_do_alone(CaseFile caseFile) {
        for (WouldChange each : wouldChange(caseFile)) {
            assertThat(each.changes()).hasSizeBetween(1, 2);
            if (each.changes().size() == 2) {
                assertThat(each.changes())
                        .allSatisfy(change -> assertThat(lead(changed(caseFile, List.of(change)), each.question()))
                                .as(each.toString())
                                .isNotEqualTo(each.to()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_facts_that_people_can_change_are_changed_and_from_what_they_are(CaseFile caseFile) {
        for (WouldChange each : wouldChange(caseFile)) {
            for (Change change : each.changes()) {
                Fact fact = Vocabulary.get().require(change.fact());
                assertThat(fact.changeable()).as(change.fact()).isNotEqualTo(Changeable.NO);
                assertThat(change.from()).isEqualTo(Cases.value(caseFile, change.fact()));
                if (fact.changeable() == Changeable.UP) {
                    assertThat((Integer) change.to()).isGreaterThan((Integer) change.from());
                }
            }
        }
    }

    @Test
    void nobody_is_told_to_change_age_need_diagnosis_or_what_has_happened() {
        Set<String> changeable = Vocabulary.get().testable().stream()
                .filter(fact -> fact.changeable() != Changeable.NO)
                .map(Fact::section)
                .collect(Collectors.toSet());

        assertThat(changeable).containsExactlyInAnyOrder("support", "views", "attendance", "provision", "panel");
        assertThat(Vocabulary.get().testable())
                .filteredOn(fact -> fact.type() == FactType.DATE)
                .allSatisfy(date -> assertThat(date.changeable()).isEqualTo(Changeable.NO));
    }

    @Test
    void a_plan_that_is_not_delivered_would_be_held_on_once_it_is() {
        CaseFile caseFile = Cases.of(
                "support.currentLevel = 3",
                "support.evaluatedCycles = 1",
                "support.impact = SOME",
                "support.deliveryPct = 50");

        assertThat(wouldChange(caseFile))
                .filteredOn(each -> each.changes().size() == 1)
                .extracting(WouldChange::to, each -> each.changes().getFirst().fact())
                .contains(org.assertj.core.api.Assertions.tuple("hold-2-3", "support.deliveryPct"));
    }

    private static List<WouldChange> wouldChange(CaseFile caseFile) {
        return Shipped.recommender().recommend(caseFile, Detail.FULL).wouldChange();
    }

    private static CaseFile changed(CaseFile caseFile, List<Change> changes) {
        Map<String, Object> facts = new LinkedHashMap<>();
        changes.forEach(change -> facts.put(change.fact(), change.to()));
        return Cases.with(caseFile, facts);
    }

    private static String lead(CaseFile caseFile, String question) {
        return Shipped.recommender().recommend(caseFile, Detail.BRIEF).recommendations().stream()
                .filter(each -> each.primary() && each.question().equals(question))
                .map(Suggestion::outcome)
                .findFirst()
                .orElse(null);
    }
}
