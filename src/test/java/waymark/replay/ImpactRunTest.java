package waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.replay.Cohort.SOLIHULL;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Falls;
import waymark.replay.Impact.Flow;
import waymark.replay.Impact.Moves;
import waymark.replay.Impact.Share;
import waymark.replay.Impact.Unanswered;

/** What a change of the tables would do to real cases, told before it is published. */
class ImpactRunTest {

    private static final Outcome DECIDE = new Outcome("decide-whether-to-assess", "Decide whether to assess");
    private static final Outcome SCREEN = new Outcome("screen-communication", "Screen communication");
    private static final Outcome ASK = new Outcome("ask-the-family", "Screen communication");
    private static final UnaryOperator<String> A_WEEK_EARLIER = text -> text.replace("6 weeks after", "5 weeks after");
    private static final UnaryOperator<String> ANOTHER_ANSWER =
            text -> text.replace("outcome: screen-communication", "outcome: ask-the-family");
    private static final List<GivenCase> BOTH_KINDS = Stream.concat(
                    Cohort.requested(6).stream(), Cohort.notScreened(6, "").stream())
            .toList();

    private final Cohort told = new Cohort();

    @Test
    void an_earlier_date_is_shown_for_each_child_whose_date_it_is_and_by_how_many_days() {
        Impact impact = told.look(A_WEEK_EARLIER, SOLIHULL, BOTH_KINDS);

        assertThat(impact.cases()).isEqualTo(12);
        assertThat(impact.changed()).isEqualTo(6);
        assertThat(told.changes.getFirst().dates())
                .containsExactly(new Moved("evidence", DECIDE, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 5)));
        assertThat(impact.dates())
                .containsExactly(new DatesMoved(
                        "evidence", DECIDE, new Moves(6L, 7, 7, 7), new Moves(0L, null, null, null), 0L, 0L));
        assertThat(impact.flows()).isEmpty();
    }

    @Test
    void another_answer_is_shown_from_what_to_what_and_for_how_many() {
        Impact impact = told.look(ANOTHER_ANSWER, SOLIHULL, BOTH_KINDS);

        assertThat(impact.flows()).containsExactly(new Flow("evidence", SCREEN, ASK, 6L));
        assertThat(told.changes.getFirst().answers()).containsExactly(new Answer("evidence", SCREEN, ASK));
    }

    @Test
    void every_case_can_be_looked_at_on_one_day() {
        UnaryOperator<String> fromMarch = text -> text.replace(
                "outcome: screen-communication", "outcome: screen-communication\n        from: 2027-03-01");

        assertThat(told.look(fromMarch, SOLIHULL, BOTH_KINDS).changed()).isEqualTo(6);
        assertThat(told.look(fromMarch, new ImpactRun.Terms("solihull", LocalDate.of(2027, 3, 1), false), BOTH_KINDS)
                        .changed())
                .isZero();
    }

    @Test
    void how_a_change_falls_on_groups_is_counted_and_a_large_difference_is_pointed_out() {
        List<GivenCase> many = Stream.concat(Cohort.requested(60).stream(), Cohort.notScreened(40, "").stream())
                .toList();

        Impact impact = told.look(ANOTHER_ANSWER, SOLIHULL, many);

        assertThat(impact.shares())
                .contains(
                        new Share(Group.AGE, "5 to 10", 40L, 40L, Falls.MORE_OFTEN),
                        new Share(Group.AGE, "not known", 60L, 0L, Falls.LESS_OFTEN),
                        new Share(Group.PHASE, "not known", 60L, 0L, Falls.LESS_OFTEN));
    }

    @Test
    void sex_and_ethnicity_are_counted_where_they_were_recorded_for_monitoring() {
        List<GivenCase> cases = Stream.concat(
                        Cohort.notScreened(6, ", \"monitoring\": {\"sex\": \"F\", \"ethnicity\": \"BCRB\"}").stream(),
                        Cohort.requested(6).stream())
                .toList();

        assertThat(told.look(ANOTHER_ANSWER, SOLIHULL, cases).shares())
                .contains(
                        new Share(Group.SEX, "female", 6L, 6L, null),
                        new Share(Group.SEX, "not recorded", 6L, 0L, null),
                        new Share(Group.ETHNICITY, "Black Caribbean", 6L, 6L, null));
        assertThat(told.look(ANOTHER_ANSWER, SOLIHULL, BOTH_KINDS).shares())
                .extracting(Share::by)
                .doesNotContain(Group.SEX, Group.ETHNICITY);
    }

    @Test
    void a_group_too_small_to_count_in_the_open_is_not_counted_and_neither_is_what_would_give_it_away() {
        List<GivenCase> cases = Stream.concat(
                        Cohort.notScreened(2, ", \"care\": {\"lookedAfter\": true}").stream(),
                        Cohort.notScreened(10, "").stream())
                .toList();

        assertThat(told.look(ANOTHER_ANSWER, SOLIHULL, cases).shares())
                .contains(
                        new Share(Group.LOOKED_AFTER, "yes", null, null, null),
                        new Share(Group.LOOKED_AFTER, "not known", null, null, null));
    }

    @Test
    void people_who_may_not_see_the_children_see_no_small_number_at_all() {
        Impact impact = told.look(ANOTHER_ANSWER, new ImpactRun.Terms(null, null, true), Cohort.notScreened(3, ""));

        assertThat(impact.changed()).isNull();
        assertThat(impact.flows()).containsExactly(new Flow("evidence", SCREEN, ASK, null));
    }

    @Test
    void what_cannot_be_looked_at_is_set_aside_with_the_reason_and_the_others_go_on() {
        List<GivenCase> cases = List.of(
                Cohort.given("C-1", "atlantis", LocalDate.of(2026, 11, 1), ""),
                GivenCase.of("line 2", "{\"reference\": ".getBytes(StandardCharsets.UTF_8)),
                Cohort.given("C-3", "solihull", LocalDate.of(2026, 11, 1), "\"child\": {\"age\": \"ten\"}"),
                Cohort.requested(1).getFirst());

        Impact impact = told.look(A_WEEK_EARLIER, SOLIHULL, cases);

        assertThat(impact.cases()).isEqualTo(1);
        assertThat(impact.unanswered()).isEqualTo(3);
        assertThat(told.setAside).extracting(Unanswered::place).containsExactly("C-1", "line 2", "C-3");
        assertThat(told.setAside.getFirst().why()).contains("atlantis", "solihull");
        assertThat(told.setAside.getLast().why()).contains("/child/age");
    }

    @Test
    void the_same_tables_change_nothing() {
        assertThat(told.look(UnaryOperator.identity(), SOLIHULL, BOTH_KINDS).changed())
                .isZero();
        assertThat(told.changes).isEmpty();
    }
}
