package waymark.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** The body of a call that cannot be used, with every problem found in it. */
public final class InvalidBody extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidBody(List<Problem> problems) {
        super(problems.stream().map(p -> p.pointer() + ": " + p.detail()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order in which the body is read. */
    public List<Problem> problems() {
        return problems;
    }
}
