package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.policy.Release;
import waymark.policy.Workbook;
import waymark.policy.WorkbookText;
import waymark.rules.RuleBase;

/** Looking only at the rows that differ finds what looking at everything finds. */
class TwoReleasesTest {

    private static final List<CaseFile> CASES = Stream.concat(
                    Shipped.fixtureCases().stream(),
                    everySeventh(Shipped.workedCases()).map(Shipped::caseFile))
            .toList();

    private static final Set<String> EDITED = Set.of(
            "graduated-approach",
            "alternative-provision",
            "ehc-needs-assessment",
            "section-19",
            "council",
            "single-panel");

    /** A change to the text of some workbooks. */
    private record Edit(String name, UnaryOperator<String> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit("nothing", UnaryOperator.identity()),
                new Edit("thresholds", text -> text.replace("< 90", "< 92").replace(">= 2", ">= 3")),
                new Edit(
                        "due dates",
                        text -> text.replace("due: 6 weeks after", "due: 5 weeks after")
                                .replace("15 school days after", "10 school days after")),
                new Edit("a setting", text -> text.replaceFirst("value: \"?(\\d+)\"?\\n", "value: \"7\"\n")),
                new Edit("force", text -> text.replace("force: local", "force: national-policy")),
                new Edit("hit policy", text -> text.replace("hitPolicy: FIRST", "hitPolicy: COLLECT")),
                new Edit("what shows a thing done", text -> text.replaceAll("\\n +metBy: .*", "")),
                new Edit("what binds whom", text -> text.replace("binds: school", "binds: local-authority")),
                new Edit("tasks that answer", text -> text.replace("primary: true", "primary: false")),
                new Edit("words alone", text -> text.replaceAll("(\\n +reason: )(?=\\w)", "$1Now ")));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void a_case_that_no_differing_row_is_true_of_is_told_the_same(Edit edit) {
        Recommender before = Shipped.recommender();
        Recommender after = new Recommender(RuleBase.of(changed(edit.change())));
        TwoReleases both = new TwoReleases(before, after);

        for (CaseFile each : CASES) {
            TwoReleases.Look look = both.look(each);
            List<Told> was = before.told(before.pictured(each));
            List<Told> now = after.told(after.pictured(each));
            if (look.before().isEmpty() && look.after().isEmpty()) {
                assertThat(now).as(each.reference()).isEqualTo(was);
            } else {
                assertThat(look.before()).isEqualTo(was);
                assertThat(look.after()).isEqualTo(now);
            }
        }
    }

    @Test
    void what_is_compared_is_what_is_recommended() {
        Recommender recommender = Shipped.recommender();

        for (CaseFile each : CASES) {
            assertThat(recommender.told(recommender.pictured(each)))
                    .as(each.reference())
                    .containsExactlyInAnyOrderElementsOf(
                            recommender.recommend(each, Detail.BRIEF).recommendations().stream()
                                    .map(told -> new Told(told.question(), told.outcome(), told.primary(), told.due()))
                                    .toList());
        }
    }

    private static <T> Stream<T> everySeventh(List<T> all) {
        return IntStream.range(0, all.size()).filter(i -> i % 7 == 0).mapToObj(all::get);
    }

    private static Release changed(UnaryOperator<String> change) {
        return Release.of(
                Shipped.release().workbooks().stream()
                        .map(book -> EDITED.contains(book.id()) ? changed(book, change) : book)
                        .toList(),
                Shipped.release().calendars());
    }

    private static Workbook changed(Workbook book, UnaryOperator<String> change) {
        return WorkbookText.parse(change.apply(WorkbookText.print(book)), book.authority());
    }
}
