package waymark.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import waymark.desk.CheckState;
import waymark.policy.Fault;

/**
 * What the checks of a draft found, as programs see it.
 *
 * @param state {@code queued}, {@code running} or {@code done}
 * @param doing what is being checked, while they run
 * @param base the newest publication that the draft is checked beside
 */
record ChecksShown(String state, String doing, int base, boolean passed, List<Finding> findings) {

    /**
     * One thing wrong.
     *
     * @param address sheet and cell, for example {@code Ladder!D12}
     * @param caseFile a case file that shows it, ready to be posted, where there is one
     */
    record Finding(String workbook, String address, String what, String why, String fix, JsonNode caseFile) {

        static Finding of(Fault fault) {
            return new Finding(
                    fault.workbook(),
                    fault.address(),
                    fault.what(),
                    fault.why(),
                    fault.fix(),
                    fault.caseFile().isEmpty() ? null : ApiJson.tree(fault.caseFile()));
        }
    }

    static ChecksShown of(CheckState checks) {
        return new ChecksShown(
                DraftShown.word(checks.state()),
                checks.doing(),
                checks.base(),
                checks.passed(),
                checks.findings().stream().map(Finding::of).toList());
    }
}
