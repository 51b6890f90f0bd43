package waymark.desk;

import java.util.List;
import waymark.policy.Fault;

/**
 * How far the checks of a draft are.
 *
 * @param state queued, running or done
 * @param doing what is being checked, in words; empty when nothing is
 * @param base the newest publication that the draft is checked beside
 * @param findings what is wrong, by workbook and cell; empty until they are done
 */
public record CheckState(State state, String doing, int base, List<Fault> findings) {

    /** Whether there is something to wait for. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE
    }

    /** Whether the draft may come into force as far as the checks go. */
    public boolean passed() {
        return state == State.DONE && findings.isEmpty();
    }
}
