package waymark.desk;

import java.util.List;
import waymark.policy.Fault;

/** What was sent is not taken, and nothing of it is kept. */
public final class NotTaken extends RuntimeException {

    private final transient List<Fault> faults;

    NotTaken(String message) {
        this(message, List.of());
    }

    NotTaken(String message, List<Fault> faults) {
        super(message);
        this.faults = List.copyOf(faults);
    }

    /** What is wrong with each file, the file's name in the place of the workbook. */
    public List<Fault> faults() {
        return faults;
    }
}
