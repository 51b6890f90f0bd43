package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.InvalidCaseFile;
import waymark.recommend.Recommendation.Answer;
import waymark.recommend.Recommendation.Missing;

/** A fact is asked for only when some answer changes what is suggested, and each answer leads where it says. */
class MissingTest {

    @Test
    void some_answer_to_every_question_changes_what_is_suggested() {
        List<String> idle = new ArrayList<>();
        for (CaseFile caseFile : Cases.all()) {
            List<String> before = Cases.suggested(caseFile);
            for (Missing missing : Shipped.recommender().recommend(caseFile).missing()) {
                if (missing.answers().stream().allMatch(answer -> same(caseFile, answer, before))) {
                    idle.add(caseFile.reference() + " " + caseFile.asAt() + " " + missing);
                }
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void each_answer_leads_where_it_says() {
        List<String> astray = new ArrayList<>();
        for (CaseFile caseFile : Cases.all()) {
            for (Missing missing : Shipped.recommender().recommend(caseFile).missing()) {
                for (Answer answer : missing.answers()) {
                    try {
                        List<String> after = Cases.suggested(Cases.with(caseFile, answer.example()));
                        answer.leadsTo().stream()
                                .filter(outcome -> after.stream().noneMatch(each -> each.contains("/" + outcome)))
                                .forEach(outcome -> astray.add(caseFile.reference() + " " + caseFile.asAt() + " "
                                        + answer.example() + " does not lead to " + outcome));
                    } catch (InvalidCaseFile e) {
                        astray.add(answer.example() + " " + e.getMessage());
                    }
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    private static boolean same(CaseFile caseFile, Answer answer, List<String> before) {
        try {
            return Cases.suggested(Cases.with(caseFile, answer.example())).equals(before);
        } catch (InvalidCaseFile impossible) {
            return true;
        }
    }
}
