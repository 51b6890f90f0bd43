package waymark.site.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.InWords;
import waymark.casefile.Vocabulary;
import waymark.explain.WhoKnows;
import waymark.panel.Panel;
import waymark.recommend.Recommendation.Suggestion;
import waymark.referral.Answers;
import waymark.referral.Question;
import waymark.referral.Standing;
import waymark.referral.Unfinished;

/** A referral as its pages show it: what is known so far, what would be suggested so far, and what is still open. */
public record ReferralShown(Unfinished referral, Panel panel, Standing standing) {

    private static final int FIRST = 3;

    /**
     * Something that was said.
     *
     * @param change the page that asks for it again
     */
    public record Known(String label, String value, String change) {}

    /**
     * Something that is not known.
     *
     * @param who who could say
     */
    public record Open(String ask, String who, String answer, boolean asked) {}

    /** The name of the case in headings. */
    public String reference() {
        return referral.reference();
    }

    public String path() {
        return referral.path();
    }

    /** Everything that was said, in the order in which it was. */
    public List<Known> known() {
        return referral.answers().facts().entrySet().stream()
                .map(each -> new Known(
                        InWords.fact(each.getKey()),
                        CodeWords.value(each.getKey(), each.getValue()),
                        path(each.getKey())))
                .toList();
    }

    /** What nobody knows or was left for later, then what would still decide or change something. */
    public List<Open> open() {
        Answers answers = referral.answers();
        return Stream.concat(
                        Stream.concat(answers.later().stream(), answers.notKnown().stream())
                                .map(name -> open(Vocabulary.get().require(name), true)),
                        standing.questions().stream().map(question -> open(question.fact(), false)))
                .toList();
    }

    /** The next question that bears on other advice only. */
    public Optional<Question> beside() {
        return standing.questions().stream()
                .filter(question -> !question.decides())
                .findFirst();
    }

    /** What would be suggested on the panel's own questions. */
    public List<Suggestion> asked() {
        return suggestions(true).toList();
    }

    /** What else has a last day or answers its question: the first of it. */
    public List<Suggestion> besides() {
        return Stream.concat(
                        suggestions(false).filter(each -> each.due() != null && !"met".equals(each.dueStatus())),
                        suggestions(false).filter(each -> each.due() == null && each.primary()))
                .limit(FIRST)
                .toList();
    }

    /** How much more would be suggested. */
    public long more() {
        return suggestions(false).count() - besides().size();
    }

    private Stream<Suggestion> suggestions(boolean ofPanel) {
        return standing.recommendation().recommendations().stream()
                .filter(each -> (each.primary() && panel.decides().contains(each.question())) == ofPanel);
    }

    /** The page that asks for a fact. */
    String path(String fact) {
        return referral.path() + "/question/" + fact;
    }

    /** Where somebody goes on who has answered. */
    String onwards() {
        if (!referral.answers().opened()) {
            return path() + "/about";
        }
        return standing.next()
                .map(question -> path(question.fact().name()))
                .orElseGet(
                        () -> path() + (referral.answers().changes().containsKey(Answers.WORDS) ? "/check" : "/words"));
    }

    private Open open(Fact fact, boolean asked) {
        return new Open(fact.ask(), WhoKnows.of(fact.name()), path(fact.name()), asked);
    }
}
