package waymark.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Workbooks that cannot become a release, with every fault found. */
public final class BrokenTables extends RuntimeException {

    private final transient List<Fault> faults;

    public BrokenTables(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
