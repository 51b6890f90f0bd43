package waymark.panel;

import java.time.LocalDate;
import java.util.List;
import waymark.casefile.Problem;

/**
 * Where and among whom a decision is taken.
 *
 * @param problems why it cannot be taken there
 * @param present who is at the meeting
 * @param putTo the meeting that a decision of the chair alone is put to
 */
record Sitting(List<Problem> problems, List<Attendance.Present> present, LocalDate putTo) {

    /** Outside any panel. */
    static final Sitting NONE = new Sitting(List.of(), List.of(), null);
}
