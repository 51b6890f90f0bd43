package waymark.rules;

import java.util.List;

/**
 * What is found of a case.
 *
 * @param all every finding, in a fixed order
 * @param yields which of them give way to which
 */
public record Findings(List<Finding> all, List<Yields> yields) {

    /** Whether a finding answers its question, nothing else having gone before it. */
    public boolean leads(Finding finding) {
        return finding.primary() && yields.stream().noneMatch(y -> y.weaker().equals(finding));
    }
}
