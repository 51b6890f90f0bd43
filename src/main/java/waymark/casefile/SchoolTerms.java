package waymark.casefile;

import java.util.ArrayList;
import java.util.List;
import waymark.casefile.Setting.Closure;
import waymark.casefile.Setting.Term;

/** Terms given in a case file must say when they begin and end. */
final class SchoolTerms {

    private SchoolTerms() {}

    static List<Problem> wrongIn(CaseFile file) {
        List<Term> terms = file.setting() == null || file.setting().terms() == null
                ? List.of()
                : file.setting().terms();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String at = "/setting/terms/" + i;
            if (term.firstDay() == null) {
                problems.add(new Problem(at + "/firstDay", "Give the first day on which pupils attend."));
            }
            if (term.lastDay() == null) {
                problems.add(new Problem(at + "/lastDay", "Give the last day on which pupils attend."));
            }
            List<Closure> closures = term.closures() == null ? List.of() : term.closures();
            for (int j = 0; j < closures.size(); j++) {
                if (closures.get(j).from() == null) {
                    problems.add(new Problem(at + "/closures/" + j + "/from", "Give the first closed day."));
                }
            }
        }
        return problems;
    }
}
