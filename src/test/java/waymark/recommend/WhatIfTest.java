package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Support;

/** The same case with some facts otherwise. */
class WhatIfTest {
    private final CaseFile caseFile = Cases.of("child.dateOfBirth = 2012-11-22", "support.impact = SOME");

    @Test
    void facts_are_changed_added_and_taken_away() {
        CaseFile otherwise = WhatIf.of(
                caseFile,
                List.of("support.impact=LITTLE", "attendance.attendancePct = 84.20", "child.dateOfBirth=null"));

        assertThat(otherwise.support().impact()).isEqualTo(Support.Impact.LITTLE);
        assertThat(otherwise.attendance().attendancePct()).isEqualTo(new BigDecimal("84.20"));
        assertThat(otherwise.child().dateOfBirth()).isNull();
    }

    @Test
    void nothing_changed_is_the_same_case() {
        Shipped.fixtureCases()
                .forEach(each -> assertThat(WhatIf.of(each, List.of())).isEqualTo(each));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "support.impct=SOME | Did you mean 'support.impact'",
                "support.cycles[].impact=SOME | There is no fact called",
                "support.impact=LITLE | Did you mean 'LITTLE'?",
                "support.currentLevel=9 | a number from 1 to 5",
                "child.dateOfBirth=2027-01-01 | after the date of the case",
                "support.impact | is not fact=value",
                "support.impact=[SOME | is not a value",
                "child.over18=true | but the detail in the same case file gives false",
            })
    void a_change_that_cannot_be_is_turned_down_with_the_reason(String change, String reason) {
        assertThatThrownBy(() -> Shipped.recommender().recommend(WhatIf.of(caseFile, List.of(change))))
                .isInstanceOf(InvalidCaseFile.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_fact_changed_twice_contradicts_itself() {
        assertThatThrownBy(() -> WhatIf.of(caseFile, List.of("support.impact=HIGH", "support.impact=NONE")))
                .isInstanceOf(InvalidCaseFile.class)
                .hasMessageContaining("changed twice");
    }
}
