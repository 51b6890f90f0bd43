package waymark.recommend;

import java.util.List;
import waymark.casefile.Fact;

/**
 * A fact that is not known and bears on a question.
 *
 * @param outcomes what it could lead to or lead away from, the likeliest first
 * @param with other unknown facts that the likeliest of them needs too
 * @param main whether it bears on a main answer, rather than on a task beside it
 */
public record Sought(Fact fact, List<String> outcomes, List<Fact> with, boolean main) {}
