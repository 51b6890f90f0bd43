package waymark.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.policy.Row;
import waymark.recommend.Recommendation.Suggestion;

/** What comes, under the shipped tables, seen from 22 November 2026. */
class LookAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = TODAY.plusMonths(6);

    @Test
    void a_fourteenth_birthday_is_seen_on_its_day() {
        List<Coming> coming = ahead("""
                {"reference": "A-1", "authority": "solihull", "asAt": "2026-09-01",
                 "child": {"dateOfBirth": "2013-03-02"},
                 "needs": {"learningDisability": true}, "ehc": {"hasPlan": true}}
                """);

        assertThat(coming)
                .filteredOn(each -> each.kind() == ComingKind.ADULT_CARE)
                .first()
                .satisfies(each -> {
                    assertThat(each.seen()).isEqualTo(LocalDate.of(2027, 3, 2));
                    assertThat(each.day()).isEqualTo(LocalDate.of(2027, 3, 2));
                    assertThat(each.rule()).isEqualTo("solihull-pfa-14");
                });
    }

    @Test
    void a_birthday_after_the_six_months_is_not() {
        assertThat(ahead("""
                {"reference": "A-2", "authority": "solihull", "asAt": "2026-09-01",
                 "child": {"dateOfBirth": "2013-05-23"},
                 "needs": {"learningDisability": true}, "ehc": {"hasPlan": true}}
                """)).extracting(Coming::kind).doesNotContain(ComingKind.ADULT_CARE);
    }

    static Stream<CaseFile> fixtures() {
        List<CaseFile> all = Shipped.fixtureCases();
        return IntStream.range(0, all.size()).filter(i -> i % 6 == 0).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everything_begins_on_the_day_on_which_it_is_said_to(CaseFile caseFile) {
        LocalDate from = caseFile.asAt();
        for (Coming each : LookAhead.of(from, from.plusMonths(6), day -> suggested(caseFile, day))) {
            assertThat(outcomes(caseFile, each.seen())).contains(each.question() + " " + each.outcome());
            if (each.seen().isAfter(from)) {
                assertThat(outcomes(caseFile, each.seen().minusDays(1)))
                        .as("%s the day before", each.outcome())
                        .doesNotContain(each.question() + " " + each.outcome());
            }
        }
    }

    @Test
    void every_kind_speaks_of_outcomes_that_the_tables_have() {
        List<String> outcomes = Shipped.release().workbooks().stream()
                .flatMap(book -> book.tables().stream())
                .flatMap(table -> table.rows().stream())
                .map(Row::outcome)
                .toList();

        for (ComingKind kind : ComingKind.values()) {
            assertThat(outcomes).as(kind.toString()).containsAll(kind.outcomes());
        }
    }

    private static List<Coming> ahead(String caseFile) {
        CaseFile read = Shipped.reader().read(caseFile.getBytes());
        return LookAhead.of(TODAY, END, day -> suggested(read, day));
    }

    private static List<Suggestion> suggested(CaseFile caseFile, LocalDate day) {
        return Shipped.recommender().suggestedOn(caseFile, day);
    }

    private static List<String> outcomes(CaseFile caseFile, LocalDate day) {
        return suggested(caseFile, day).stream()
                .filter(each -> !"met".equals(each.dueStatus()))
                .map(each -> each.question() + " " + each.outcome())
                .toList();
    }
}
