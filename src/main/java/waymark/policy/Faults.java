package waymark.policy;

import java.util.ArrayList;
import java.util.List;

/** The faults of one workbook as they are found. */
final class Faults {
    private final String workbook;
    private final List<Fault> found = new ArrayList<>();

    Faults(String workbook) {
        this.workbook = workbook;
    }

    void add(String address, String what, String why, String fix) {
        found.add(new Fault(workbook, address, what, why, fix));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenTables(found);
        }
    }
}
