package waymark.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What one case would be told otherwise.
 *
 * @param reference the caller's own key for the case
 * @param recommendation the id of its newest stored recommendation; null for a case that is not stored
 * @param answers where a question has another answer, or a task comes or goes
 * @param dates where the same thing would have to be done by another day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseChange(String reference, String recommendation, List<Answer> answers, List<Moved> dates) {

    /**
     * Another answer to a question, or another task beside it.
     *
     * @param from null when nothing was suggested
     * @param to null when nothing would be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(String question, Outcome from, Outcome to) {}

    /** Another last day; null when there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moved(String question, Outcome outcome, LocalDate from, LocalDate to) {}

    /** Whether anything differs. */
    public boolean changed() {
        return !answers.isEmpty() || !dates.isEmpty();
    }
}
