package waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.recommend.Recommender;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Flow;
import waymark.replay.Impact.Share;
import waymark.rules.RuleBase;
import waymark.web.TestRelease;

/** What a change of the tables would do to real cases, told before it is published. */
class ImpactRunTest {

    private static final CaseFileReader READER =
            new CaseFileReader(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London")));

    private static final List<CaseFile> COHORT = IntStream.range(0, 12)
            .mapToObj(number -> number < 6 ? requested(number) : notScreened(number))
            .toList();

    @Test
    void an_earlier_date_is_shown_for_each_child_whose_date_it_is() {
        Impact impact = impact(text -> text.replace("6 weeks after", "5 weeks after"));

        assertThat(impact.cases()).isEqualTo(12);
        assertThat(impact.changes()).hasSize(6);
        assertThat(impact.changes().getFirst().dates())
                .containsExactly(new Moved(
                        "evidence", "decide-whether-to-assess", LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 5)));
        assertThat(impact.dates()).containsExactly(new DatesMoved("evidence", "decide-whether-to-assess", 6, 0, 0));
        assertThat(impact.flows()).isEmpty();
    }

    @Test
    void another_answer_is_shown_from_what_to_what_and_for_how_many() {
        Impact impact = impact(text -> text.replace("outcome: screen-communication", "outcome: ask-the-family"));

        assertThat(impact.flows()).containsExactly(new Flow("evidence", "screen-communication", "ask-the-family", 6));
        assertThat(impact.changes().getFirst().answers())
                .containsExactly(new Answer("evidence", "screen-communication", "ask-the-family"));
    }

    @Test
    void a_group_too_small_to_count_in_the_open_is_not_counted() {
        Impact impact = impact(text -> text.replace("outcome: screen-communication", "outcome: ask-the-family"));

        assertThat(impact.shares())
                .contains(
                        new Share("looked after", "yes", null, null),
                        new Share("looked after", "not known", 10L, null),
                        new Share("age", "5 to 10", 6L, 6L),
                        new Share("age", "not known", 6L, 0L));
    }

    @Test
    void a_case_that_cannot_be_answered_is_set_aside_with_the_reason_and_the_others_go_on() {
        ImpactRun run = new ImpactRun(recommender(UnaryOperator.identity()), recommender(UnaryOperator.identity()));
        CaseFile elsewhere = read("{\"reference\": \"C-99\", \"authority\": \"atlantis\"}");

        assertThat(run.add(List.of(elsewhere, COHORT.getFirst()))).isEqualTo(1);
        assertThat(run.result().unanswered())
                .singleElement()
                .satisfies(
                        each -> assertThat(each.reference() + " " + each.why()).contains("C-99", "atlantis"));
    }

    @Test
    void the_same_tables_change_nothing() {
        assertThat(impact(UnaryOperator.identity()).changes()).isEmpty();
    }

    private static Impact impact(UnaryOperator<String> change) {
        ImpactRun run = new ImpactRun(recommender(UnaryOperator.identity()), recommender(change));
        run.add(COHORT.subList(0, 5));
        assertThat(run.add(COHORT.subList(5, 12))).isEqualTo(12);
        return run.result();
    }

    private static Recommender recommender(UnaryOperator<String> change) {
        return new Recommender(RuleBase.of(TestRelease.changed(change)));
    }

    private static CaseFile requested(int number) {
        return read(number, "\"ehc\": {\"request\": {\"receivedOn\": \"2026-10-01\"}}");
    }

    private static CaseFile notScreened(int number) {
        String care = number < 8 ? ", \"care\": {\"lookedAfter\": true}" : "";
        return read(
                number,
                "\"child\": {\"dateOfBirth\": \"2018-01-01\"}, \"needs\": {\"slcnScreen\": \"NOT_DONE\"}" + care);
    }

    private static CaseFile read(int number, String facts) {
        String json = "{\"reference\": \"C-" + number + "\", \"authority\": \"solihull\", \"asAt\": \"2026-11-01\", "
                + facts + "}";
        return read(json);
    }

    private static CaseFile read(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
