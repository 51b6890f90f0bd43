package waymark.calendar;

import java.util.List;

/** Term dates that cannot be used as they stand, with every problem found. */
public final class InvalidTermDates extends RuntimeException {
    private final transient List<String> problems;

    InvalidTermDates(String calendar, List<String> problems) {
        super("Term dates \"" + calendar + "\" cannot be used:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each problem in words for the person who keeps the dates, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
