package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Vocabulary;
import waymark.recommend.Recommendation.Answer;
import waymark.recommend.Recommendation.Missing;

/** A fact is asked for only when it changes what is suggested, and each answer leads where it says. */
class MissingTest {

    static Stream<CaseFile> cases() {
        return Cases.all().stream();
    }

    static Stream<CaseFile> some() {
        return Cases.some();
    }

    @ParameterizedTest
    @MethodSource("some")
    void every_answer_shown_changes_what_is_suggested_as_it_says(CaseFile caseFile) {
        List<String> before = Cases.suggested(caseFile);

        for (Missing missing : Shipped.recommender().recommend(caseFile).missing()) {
            assertThat(missing.answers()).as(missing.fact()).isNotEmpty();
            for (Answer answer : missing.answers()) {
                List<String> after = Cases.suggested(Cases.with(caseFile, answer.example()));
                assertThat(after).as(answer.toString()).isNotEqualTo(before);
                assertThat(answer.leadsTo())
                        .allSatisfy(outcome -> assertThat(outcomes(after))
                                .as(answer.toString())
                                .contains(outcome));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_what_is_not_known_is_asked_for_and_no_more_than_eight_facts(CaseFile caseFile) {
        assertThat(Shipped.recommender().recommend(caseFile).missing())
                .hasSizeLessThanOrEqualTo(8)
                .extracting(Missing::fact)
                .allSatisfy(
                        fact -> assertThat(waymark.casefile.Facts.of(caseFile).known(fact))
                                .as(fact)
                                .isFalse());
    }

    @Test
    void where_nothing_is_known_a_few_questions_open_the_most() {
        CaseFile nothing = Shipped.reader()
                .read("{\"reference\": \"NEW\", \"authority\": \"solihull\", \"asAt\": \"2026-11-22\"}".getBytes());

        assertThat(Shipped.recommender().recommend(nothing).missing())
                .hasSizeBetween(4, 8)
                .extracting(Missing::fact)
                .contains("child.age", "ehc.hasPlan");
    }

    @Test
    void every_question_is_a_question() {
        assertThat(Vocabulary.get().testable())
                .allSatisfy(fact -> assertThat(fact.ask())
                        .as(fact.name())
                        .contains("?")
                        .doesNotContain(" a the ", " the the ", ".?"));
    }

    private static List<String> outcomes(List<String> suggested) {
        return suggested.stream()
                .map(each -> each.replaceFirst("^[^/]*/", "").replaceFirst(" leads$", ""))
                .toList();
    }
}
