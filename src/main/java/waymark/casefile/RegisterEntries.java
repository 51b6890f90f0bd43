package waymark.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Register entries must have a day and a code, and speak for each session once. */
final class RegisterEntries {

    private RegisterEntries() {}

    static List<Problem> wrongIn(CaseFile file) {
        List<Problem> problems = new ArrayList<>();
        Attendance attendance = file.attendance();
        if (attendance == null) {
            return problems;
        }
        if (attendance.sessionsPossible() != null
                && attendance.sessionsMissed() != null
                && attendance.sessionsMissed() > attendance.sessionsPossible()) {
            problems.add(new Problem("/attendance/sessionsMissed", "More sessions were missed than were possible."));
        }
        List<SessionCoded> entries = attendance.sessions() == null ? List.of() : attendance.sessions();
        Map<LocalDate, Integer> sessions = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            SessionCoded entry = entries.get(i);
            String at = "/attendance/sessions/" + i;
            if (entry.on() == null) {
                problems.add(new Problem(at + "/on", "Give the school day."));
            } else if (sessions.merge(entry.on(), halves(entry), (one, other) -> (one & other) == 0 ? one | other : 7)
                    == 7) {
                problems.add(new Problem(at, "This session of " + entry.on() + " is in the list twice."));
            }
            if (entry.code() == null) {
                problems.add(new Problem(at + "/code", "Give the register code."));
            }
        }
        return problems;
    }

    /** Morning 1, afternoon 2, both 3. */
    private static int halves(SessionCoded entry) {
        return entry.sessions() == 2 ? 3 : entry.part() == SessionCoded.Part.AM ? 1 : 2;
    }
}
