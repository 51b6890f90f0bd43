package waymark.rules;

import java.util.ArrayList;
import java.util.List;
import waymark.policy.ReadRow;

/** Collects the rows that are true of one case; the session's global, so that nothing is joined to a result fact. */
public class Matches {

    private final List<ReadRow> rows = new ArrayList<>();

    void add(ReadRow row) {
        rows.add(row);
    }

    List<ReadRow> rows() {
        return rows;
    }
}
