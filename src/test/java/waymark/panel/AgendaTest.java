package waymark.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.panel.Agenda.Move;

/** Which cases a meeting hears, and in which order. */
class AgendaTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 12, 3);
    private static final LocalDateTime CUT_OFF = LocalDateTime.of(2026, 11, 26, 12, 0);
    private static final LocalDateTime EARLY = LocalDateTime.of(2026, 11, 20, 9, 0);

    @ParameterizedTest
    @CsvSource({"11:59, true", "12:00, true", "12:00:00.000001, false", "12:01, false"})
    void a_referral_is_in_time_up_to_the_minute_of_the_cut_off_itself(String time, boolean heard) {
        Agenda agenda = agenda(null, List.of(), received("LATE", LocalDateTime.parse("2026-11-26T" + time)));

        assertThat(references(agenda.heard())).isEqualTo(heard ? List.of("LATE") : List.of());
        assertThat(references(agenda.later())).isEqualTo(heard ? List.of() : List.of("LATE"));
    }

    @Test
    void over_the_cap_the_law_comes_first_then_no_education_then_risk_then_the_day_received() {
        Agenda agenda = agenda(
                4,
                List.of(),
                received("LAST", EARLY.plusDays(1)),
                received("FIRST-COME", EARLY),
                risk("HIGH-RISK", Referral.Risk.HIGH),
                risk("SOME-RISK", Referral.Risk.MED),
                noEducation("NO-LESSONS"),
                legal("LEGAL", LocalDate.of(2027, 1, 5)));

        assertThat(references(agenda.heard())).containsExactly("LEGAL", "NO-LESSONS", "HIGH-RISK", "SOME-RISK");
        assertThat(references(agenda.overflow())).containsExactly("FIRST-COME", "LAST");
    }

    @Test
    void without_a_cap_everything_in_time_is_heard() {
        assertThat(agenda(null, List.of(), received("A", EARLY), received("B", EARLY))
                        .overflow())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-02, true,  a legal date before the meeting
            2026-12-03, false, a legal date on its very day
            2026-11-20, true,  a legal date that has gone by
            """)
    void the_chair_is_told_of_a_legal_date_before_the_meeting(LocalDate legal, boolean told, String why) {
        assertThat(references(agenda(null, List.of(), legal("A", legal)).chairNow()))
                .as(why)
                .isEqualTo(told ? List.of("A") : List.of());
    }

    @Test
    void the_chair_is_told_wherever_the_case_stands() {
        Referral late = new Referral(
                "LATE", "r", CUT_OFF.plusHours(1), LocalDate.of(2026, 12, 1), false, Referral.Risk.LOW, false, null);
        Referral danger = new Referral("DANGER", "r", EARLY, null, false, Referral.Risk.LOW, true, null);

        assertThat(references(agenda(0, List.of(), late, danger).chairNow()))
                .containsExactlyInAnyOrder("LATE", "DANGER");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03, true", "2026-12-02, true", "2026-12-04, false"})
    void a_deferred_case_comes_back_at_the_meeting_on_its_day_or_after(LocalDate until, boolean heard) {
        Referral deferred = new Referral("A", "r", EARLY, null, false, Referral.Risk.LOW, false, until);

        assertThat(agenda(null, List.of(), deferred).heard()).hasSize(heard ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C, 1,  C A B
            A, 2,  B A C
            A, 3,  B C A
            A, 99, B C A
            """)
    void a_case_is_moved_by_hand(String reference, int place, String order) {
        Agenda agenda = agenda(
                null,
                List.of(new Move(reference, place, "The social worker leaves early")),
                received("A", EARLY),
                received("B", EARLY.plusHours(1)),
                received("C", EARLY.plusHours(2)));

        assertThat(String.join(" ", references(agenda.heard()))).isEqualTo(order);
    }

    @Test
    void moving_a_case_up_pushes_another_into_the_overflow_where_it_is_seen() {
        Agenda agenda = agenda(
                1, List.of(new Move("B", 1, "Known to all")), received("A", EARLY), received("B", EARLY.plusHours(1)));

        assertThat(references(agenda.heard())).containsExactly("B");
        assertThat(references(agenda.overflow())).containsExactly("A");
    }

    @Test
    void a_case_that_came_late_is_heard_when_somebody_moves_it_here() {
        Agenda agenda = agenda(
                null,
                List.of(new Move("LATE", 1, "Urgent")),
                received("LATE", CUT_OFF.plusDays(1)),
                received("A", EARLY));

        assertThat(references(agenda.heard())).containsExactly("LATE", "A");
        assertThat(agenda.later()).isEmpty();
    }

    private static Agenda agenda(Integer cap, List<Move> moves, Referral... waiting) {
        return Agenda.of(List.of(waiting), MEETING, CUT_OFF, cap, moves);
    }

    private static Referral received(String reference, LocalDateTime at) {
        return new Referral(reference, "r", at, null, false, Referral.Risk.NOT_KNOWN, false, null);
    }

    private static Referral risk(String reference, Referral.Risk risk) {
        return new Referral(reference, "r", EARLY.plusDays(2), null, false, risk, false, null);
    }

    private static Referral noEducation(String reference) {
        return new Referral(reference, "r", EARLY.plusDays(3), null, true, Referral.Risk.LOW, false, null);
    }

    private static Referral legal(String reference, LocalDate legal) {
        return new Referral(reference, "r", EARLY.plusDays(4), legal, false, Referral.Risk.LOW, false, null);
    }

    private static List<String> references(List<Referral> referrals) {
        return Stream.of(referrals)
                .flatMap(List::stream)
                .map(Referral::reference)
                .toList();
    }
}
