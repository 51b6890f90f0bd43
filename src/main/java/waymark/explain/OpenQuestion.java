package waymark.explain;

import java.util.List;
import java.util.Map;
import waymark.casefile.InWords;
import waymark.recommend.Recommendation.Answer;
import waymark.recommend.Recommendation.Missing;

/**
 * Something that is not known and could change what is suggested.
 *
 * @param fact its name
 * @param ask the question in words
 * @param who who can most likely answer it
 * @param decides what it could decide, in a few titles
 * @param answers what each kind of answer leads to
 */
public record OpenQuestion(String fact, String ask, String who, String decides, List<Leads> answers) {

    /**
     * A kind of answer.
     *
     * @param answer for example "less than 90%"
     * @param to what it leads to, in titles
     * @param example a value of each fact to try it out with, by the fact's name
     */
    public record Leads(String answer, String to, Map<String, Object> example) {}

    static OpenQuestion of(Missing missing, OutcomeTitles titles) {
        return new OpenQuestion(
                missing.fact(),
                missing.ask(),
                WhoKnows.of(missing.fact()),
                titles.of(missing.wouldDecide()),
                missing.answers() == null
                        ? List.of()
                        : missing.answers().stream()
                                .map(answer -> leads(missing, answer, titles))
                                .toList());
    }

    private static Leads leads(Missing missing, Answer answer, OutcomeTitles titles) {
        String leads = answer.leadsTo().isEmpty() ? "" : titles.of(answer.leadsTo());
        String instead = answer.insteadOf() == null || answer.insteadOf().isEmpty()
                ? ""
                : (leads.isEmpty() ? "No longer: " : ", instead of: ") + titles.of(answer.insteadOf());
        return new Leads(
                Law.capital(InWords.condition(missing.fact(), answer.answer())), leads + instead, answer.example());
    }
}
