package waymark.horizon;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Something that a case comes to, if nothing changes in its facts. Days are local dates in Europe/London.
 *
 * @param day the last lawful day; where there is none, the day on which it begins to be suggested
 * @param dated whether the day is one that must be kept
 * @param overdue whether the day had gone by when this was worked out
 * @param seen the first day on which it is suggested
 * @param binds who must act, for example {@code local-authority}
 * @param next who takes it up next when the day is missed; null when no ladder has begun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coming(
        ComingKind kind,
        LocalDate day,
        boolean dated,
        boolean overdue,
        LocalDate seen,
        String question,
        String outcome,
        String title,
        String rule,
        String force,
        String binds,
        Rung next) {

    /**
     * A rung of the ladder of escalation.
     *
     * @param day when it is reached
     */
    public record Rung(String title, LocalDate day) {}
}
