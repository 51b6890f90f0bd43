package waymark.safeguards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Shipped;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.web.TestRelease;

/** A whole table may not vanish with the duty that a promise rests on. */
class DutiesPresentTest {

    @ParameterizedTest
    @CsvSource({
        "national/safety, safety-999",
        "national/exclusion, exclusion-pex6",
        "national/medical-needs, medical-15day",
        "national/ehc-cease, cease-u18",
    })
    void a_release_that_lost_a_workbook_is_no_longer_safe(String lost, String rule) {
        assertThat(Safeguards.faults(without(lost)))
                .extracting(Fault::what)
                .contains(
                        "It breaks the safeguard duties-present: No national row in force has the rule " + rule + ".");
    }

    @Test
    void a_few_rows_for_trying_out_lose_nothing() {
        assertThat(Safeguards.faults(TestRelease.asShipped())).isEmpty();
    }

    private static Release without(String workbook) {
        return Release.of(
                Shipped.release().workbooks().stream()
                        .filter(book -> !book.path().equals(workbook))
                        .toList(),
                Shipped.release().calendars());
    }
}
