package waymark.safeguards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.WorkbookText;

/** A broken promise is shown with a case file that anybody can post. */
class CounterExampleTest {
    @Test
    void a_broken_promise_brings_a_case_file_that_shows_it() {
        Release broken = changed(
                "national/safety",
                text -> text.replaceFirst("care.danger: true", "care.danger: true\n          ehc.hasPlan: true"));

        Fault fault = Safeguards.faults(broken).stream()
                .filter(each -> each.what().contains("danger-first"))
                .findFirst()
                .orElseThrow();

        assertThat(fault.what()).contains("Row ").contains("(safety-999)");
        assertThat(fault.why()).isEqualTo("A live danger is answered first, whatever else is known.");
        CaseFile shown = Shipped.reader().read(fault.caseFile().getBytes(UTF_8));
        assertThat(shown.care().danger()).isTrue();
        assertThat(Shipped.recommender().release().authorities()).contains(shown.authority());
    }

    @Test
    void what_asks_too_much_at_once_to_be_tried_is_a_breach_and_takes_no_time() {
        String more = String.join(
                "\n          ",
                List.of(
                        "care.danger: true",
                        "needs.primaryNeed: SEMH",
                        "setting.phase: PRIMARY",
                        "support.evaluatedCycles: '>= 2'",
                        "support.currentLevel: '>= 2'",
                        "attendance.attendancePct: < 90",
                        "child.age: < 18",
                        "ehc.hasPlan: true",
                        "ehc.ehcRequest: unknown",
                        "provision.reason: known"));
        Release broken = changed("national/safety", text -> text.replaceFirst("care.danger: true", more));

        assertThat(Safeguards.faults(broken))
                .extracting(Fault::what)
                .anyMatch(what -> what.contains("danger-first: Too much is asked at once"));
    }

    private static Release changed(String path, UnaryOperator<String> change) {
        return Release.of(
                Shipped.release().workbooks().stream()
                        .map(book -> book.path().equals(path)
                                ? WorkbookText.parse(change.apply(WorkbookText.print(book)), book.authority())
                                : book)
                        .toList(),
                Shipped.release().calendars());
    }
}
