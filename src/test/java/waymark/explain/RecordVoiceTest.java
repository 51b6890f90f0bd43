package waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.InWords;
import waymark.explain.Document.Grid;
import waymark.explain.Document.Heading;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.SourceCited;

class RecordVoiceTest {

    @ParameterizedTest
    @MethodSource("cases")
    void every_ground_with_its_row_its_sources_and_its_doubt_is_in_the_record(CaseFile caseFile) {
        Explanation told = Told.inFull(caseFile);
        String record = String.join("\n", Told.words(told.in(Voice.RECORD)));
        told.recommendation().recommendations().forEach(suggestion -> {
            assertThat(record).contains(suggestion.title(), suggestion.outcome(), suggestion.family());
            for (Reason reason : suggestion.reasons()) {
                assertThat(record).contains(reason.text(), reason.rule(), reason.table(), reason.doubt());
                assertThat(record)
                        .contains(reason.sources().stream()
                                .flatMap(RecordVoiceTest::parts)
                                .toList());
                assertThat(reason.facts())
                        .allSatisfy(used -> assertThat(record)
                                .contains(InWords.fact(used.fact()), InWords.value(used.fact(), used.value())));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_fact_every_other_answer_and_every_open_question_is_in_the_record(CaseFile caseFile) {
        Explanation told = Told.inFull(caseFile);
        Recommendation recommendation = told.recommendation();
        String record = String.join("\n", Told.words(told.in(Voice.RECORD)));
        assertThat(told.known().items())
                .allSatisfy(known ->
                        assertThat(record).contains(known.fact()).contains(InWords.value(known.fact(), known.value())));
        assertThat(recommendation.considered())
                .allSatisfy(each -> assertThat(record).contains(each.title(), each.rule()));
        assertThat(recommendation.missing())
                .allSatisfy(each -> assertThat(record).contains(each.ask()));
        assertThat(Paper.some(recommendation.firm()))
                .allSatisfy(each -> assertThat(record).contains(each.text()));
        assertThat(record)
                .contains(recommendation.id(), recommendation.release().hash(), Recommendation.NOTICE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_kind_of_explanation_is_answered_by_a_part_that_is_there(CaseFile caseFile) {
        Document record = Told.inFull(caseFile).in(Voice.RECORD);
        Set<String> parts = record.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .collect(Collectors.toSet());
        Grid kinds = (Grid) record.blocks().stream()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(kinds.rows())
                .extracting(List::getFirst)
                .containsExactly("Rationale", "Responsibility", "Data", "Fairness", "Safety and performance", "Impact");
        assertThat(kinds.rows())
                .allSatisfy(row -> assertThat(row.getLast().split("; "))
                        .allSatisfy(part -> assertThat(parts).contains(part)));
    }

    static List<CaseFile> cases() {
        return Shipped.fixtureCases();
    }

    private static Stream<String> parts(SourceCited source) {
        return Stream.of(source.title(), source.section(), source.url());
    }
}
