package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.NotMet;
import waymark.recommend.Recommendation.Suggestion;

/** Why not that: every other main answer to a question that was answered, and what stood in its way. */
class ConsideredTest {

    static Stream<CaseFile> cases() {
        return Cases.all().stream();
    }

    static Stream<CaseFile> some() {
        return Cases.some();
    }

    @ParameterizedTest
    @MethodSource("some")
    void every_condition_shown_as_met_is_true_and_every_other_is_not(CaseFile caseFile) {
        for (Considered considered : considered(caseFile)) {
            considered
                    .met()
                    .forEach(met -> assertThat(condition(caseFile, considered, met.fact(), met.condition())
                                    .matches(Cases.value(caseFile, met.fact())))
                            .as(considered + " " + met)
                            .isTrue());
            considered.notMet().stream()
                    .filter(notMet -> asks(caseFile, considered, notMet.fact()))
                    .forEach(notMet -> assertThat(condition(caseFile, considered, notMet.fact(), notMet.condition())
                                    .matches(Cases.value(caseFile, notMet.fact())))
                            .as(considered + " " + notMet)
                            .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_that_a_panel_could_expect_is_absent(CaseFile caseFile) {
        Recommendation recommendation = Shipped.recommender().recommend(caseFile);
        Set<String> told = new HashSet<>();
        recommendation.considered().forEach(each -> told.add(each.question() + "/" + each.outcome()));
        recommendation.recommendations().stream()
                .filter(Suggestion::primary)
                .forEach(each -> told.add(each.question() + "/" + each.outcome()));
        Set<String> questions = new HashSet<>();
        recommendation.recommendations().forEach(each -> questions.add(each.question()));

        assertThat(rows(caseFile)
                        .filter(row -> questions.contains(row.table().question()))
                        .filter(row -> row.row().primary())
                        .map(row -> row.table().question() + "/" + row.row().outcome()))
                .isSubsetOf(told);
    }

    @ParameterizedTest
    @MethodSource("some")
    void no_other_row_with_the_same_answer_is_nearer(CaseFile caseFile) {
        for (Considered considered : considered(caseFile)) {
            assertThat(rows(caseFile)
                            .filter(row -> row.row().primary()
                                    && row.table().question().equals(considered.question())
                                    && row.row().outcome().equals(considered.outcome()))
                            .mapToLong(row -> row.clauses().stream()
                                    .filter(clause -> !clause.condition()
                                            .matches(Cases.value(
                                                    caseFile, clause.fact().name())))
                                    .count())
                            .min()
                            .orElseThrow())
                    .as(considered.toString())
                    .isLessThanOrEqualTo(considered.notMet().size())
                    .isGreaterThanOrEqualTo(considered.notMet().size() - 1L);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_has_nothing_in_its_way_says_what_went_before_it(CaseFile caseFile) {
        assertThat(considered(caseFile))
                .allSatisfy(each -> assertThat(each.because() == null)
                        .isEqualTo(!each.notMet().isEmpty()));
    }

    @Test
    void how_far_off_a_case_was_is_said_in_plain_words() {
        CaseFile caseFile = Cases.of("attendance.attendancePct = 90.2", "support.currentLevel = 3");

        assertThat(Shipped.recommender().whyNot(caseFile, "persistent-absence"))
                .singleElement()
                .satisfies(each -> assertThat(each.notMet())
                        .filteredOn(notMet -> notMet.fact().equals("attendance.attendancePct"))
                        .extracting(NotMet::by)
                        .containsExactly("0.2 percentage points over"));
    }

    @Test
    void an_outcome_that_does_not_exist_is_told_with_the_nearest_ones() {
        CaseFile caseFile = Cases.of("support.currentLevel = 3");

        assertThatThrownBy(() -> Shipped.recommender().whyNot(caseFile, "step-up-44"))
                .isInstanceOfSatisfying(
                        UnknownOutcome.class,
                        unknown -> assertThat(unknown.nearest()).contains("step-up-4"));
    }

    private static List<Considered> considered(CaseFile caseFile) {
        return Shipped.recommender().recommend(caseFile).considered();
    }

    private static Stream<ReadRow> rows(CaseFile caseFile) {
        return Shipped.release().rows().stream()
                .filter(row -> row.authority() == null || row.authority().equals(caseFile.authority()))
                .filter(row -> row.table().hitPolicy() != HitPolicy.RAISED)
                .filter(row -> row.row().inForceOn(caseFile.asAt()));
    }

    private static boolean asks(CaseFile caseFile, Considered considered, String fact) {
        return clauses(caseFile, considered)
                .anyMatch(clause -> clause.fact().name().equals(fact));
    }

    private static Condition condition(CaseFile caseFile, Considered considered, String fact, String words) {
        return clauses(caseFile, considered)
                .filter(clause -> clause.fact().name().equals(fact))
                .map(Clause::condition)
                .filter(condition -> condition.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Clause> clauses(CaseFile caseFile, Considered considered) {
        return rows(caseFile)
                .filter(row -> row.row().id().equals(considered.row())
                        && row.row().outcome().equals(considered.outcome()))
                .flatMap(row -> row.clauses().stream());
    }
}
