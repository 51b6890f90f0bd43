package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.InvalidCaseFile;
import waymark.policy.ReadRow;
import waymark.policy.Row;
import waymark.recommend.AnotherDay.Changed;

/** What would have been said on another day, and why it differs. */
class AnotherDayTest {

    static Stream<CaseFile> cases() {
        return Shipped.fixtureCases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void on_its_own_day_nothing_differs(CaseFile caseFile) {
        assertThat(Shipped.recommender().on(caseFile, caseFile.asAt()).differences())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_difference_says_why_and_by_which_rule(CaseFile caseFile) {
        AnotherDay year = Shipped.recommender().on(caseFile, caseFile.asAt().plusYears(1));

        assertThat(year.differences()).allSatisfy(each -> {
            assertThat(each.then()).isNotEqualTo(each.now());
            assertThat(each.because()).endsWith(".");
            assertThat(Shipped.release().rows())
                    .extracting(row -> row.row().rule())
                    .contains(each.rule());
        });
    }

    @Test
    void an_age_that_is_reached_brings_a_referral_in() {
        CaseFile turning =
                Cases.of("child.dateOfBirth = 2012-11-23", "ehc.hasPlan = true", "adulthood.careIndicated = true");

        Changed referral = changed(turning, LocalDate.of(2026, 11, 23), "refer-adult-social-care");

        assertThat(referral.now()).isNull();
        assertThat(referral.then().primary()).isTrue();
        assertThat(referral.because()).contains("13 years on 22 November 2026", "14 years on 23 November 2026");
    }

    @Test
    void a_date_that_has_passed_is_overdue() {
        CaseFile asked = Cases.of("ehc.request.receivedOn = 2026-11-02");

        Changed decision = changed(asked, LocalDate.of(2026, 12, 15), "decide-whether-to-assess");

        assertThat(decision.now().dueStatus()).isEqualTo("due");
        assertThat(decision.then().dueStatus()).isEqualTo("overdue");
        assertThat(decision.because()).startsWith("Its date, 14 December 2026, is due on 22 November 2026");
    }

    @Test
    void only_rules_in_force_on_the_day_are_used() {
        List<Row> dated = Shipped.release().rows().stream()
                .map(ReadRow::row)
                .filter(row -> row.from() != null || row.to() != null)
                .toList();
        assertThat(dated).isNotEmpty();
        Map<String, List<Row>> rows = Shipped.release().rows().stream()
                .map(ReadRow::row)
                .collect(Collectors.groupingBy(row -> row.id() + row.address()));
        for (CaseFile caseFile : Cases.all()) {
            Shipped.recommender()
                    .recommend(caseFile, Detail.BRIEF)
                    .recommendations()
                    .forEach(each -> assertThat(each.reasons())
                            .allMatch(reason -> rows.get(reason.row() + reason.cells()).stream()
                                    .anyMatch(row -> row.inForceOn(caseFile.asAt()))));
        }
    }

    @Test
    void an_age_that_was_given_is_left_to_the_date_of_birth() {
        CaseFile aged = Cases.of("child.dateOfBirth = 2012-11-22", "child.age = 14", "adulthood.careIndicated = true");

        assertThat(changed(aged, LocalDate.of(2026, 11, 21), "refer-adult-social-care")
                        .then())
                .isNull();
    }

    @Test
    void nobody_is_looked_at_before_birth() {
        CaseFile born = Cases.of("child.dateOfBirth = 2012-11-22");

        assertThatThrownBy(() -> Shipped.recommender().on(born, LocalDate.of(2012, 1, 1)))
                .isInstanceOf(InvalidCaseFile.class)
                .hasMessageContaining("after the date of the case");
    }

    private static Changed changed(CaseFile caseFile, LocalDate day, String outcome) {
        return Shipped.recommender().on(caseFile, day).differences().stream()
                .filter(each -> each.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }
}
