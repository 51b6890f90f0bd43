package waymark.recommend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/**
 * What would have been suggested on another day, where that differs: the same facts, the rules in force on that day
 * under the same release. Days are local dates in Europe/London.
 *
 * @param asAt the day of the case
 * @param day the other day
 * @param differences in the order in which a panel reads them; empty when the same would have been suggested
 */
public record AnotherDay(LocalDate asAt, LocalDate day, List<Changed> differences) {

    /**
     * One outcome that differs.
     *
     * @param then how it stands on the other day; null when it is not suggested then
     * @param now how it stands on the day of the case; null when it is not suggested
     * @param because why it differs, in words
     * @param rule the rule that makes the difference
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"question", "outcome", "title", "then", "now", "because", "rule"})
    public record Changed(
            String question, String outcome, String title, Standing then, Standing now, String because, String rule) {}

    /**
     * How an outcome stands on a day.
     *
     * @param primary whether it answers its question
     * @param due the last lawful day
     * @param dueStatus {@code due}, {@code overdue} or {@code met}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"primary", "due", "dueStatus"})
    public record Standing(boolean primary, LocalDate due, String dueStatus) {}
}
