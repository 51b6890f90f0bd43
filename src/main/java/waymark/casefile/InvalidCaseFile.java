package waymark.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be used, with every problem found in it. */
public final class InvalidCaseFile extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidCaseFile(List<Problem> problems) {
        super(problems.stream().map(p -> p.pointer() + ": " + p.detail()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order in which the case file is read. */
    public List<Problem> problems() {
        return problems;
    }
}
