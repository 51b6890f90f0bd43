package waymark.recommend;

import java.util.List;
import java.util.function.Supplier;
import waymark.calendar.TermCalendar;
import waymark.casefile.CaseFile;
import waymark.casefile.Facts;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.policy.Release;
import waymark.recommend.Recommendation.ReleaseUsed;
import waymark.recommend.Recommendation.Suggestion;
import waymark.rules.Findings;
import waymark.rules.Ledger;
import waymark.rules.RuleBase;

/** Turns a case file into an explained recommendation under one release. Safe for many threads at once. */
public final class Recommender {

    private final RuleBase rules;

    public Recommender(RuleBase rules) {
        this.rules = rules;
    }

    public Release release() {
        return rules.release();
    }

    /** Every rule id, and where the release encodes it. */
    public Ledger ledger() {
        return Ledger.of(rules);
    }

    /**
     * Recommends.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     * @throws UnknownAuthority when the authority has no pack
     */
    public Recommendation recommend(CaseFile caseFile) {
        Release release = rules.release();
        if (!release.authorities().contains(caseFile.authority())) {
            throw new UnknownAuthority(caseFile.authority(), release.authorities());
        }
        TermCalendar term = SchoolCalendar.of(caseFile, release.calendars());
        Supplier<TermCalendar> calendar = () -> term;
        Picture picture = Picture.of(caseFile, calendar);
        Facts facts = picture.facts();
        Findings findings = rules.find(facts, calendar);
        Wording wording = new Wording(facts, release.settings(caseFile.authority()));
        Explainer explainer = new Explainer(facts, picture.workedOut(), wording, findings);
        List<Suggestion> suggestions = Suggestions.of(findings, explainer, wording);
        Alternatives alternatives = new Alternatives(facts, findings, release, rules.asked(facts));
        return new Recommendation(
                Identity.of(caseFile, release),
                caseFile.reference(),
                caseFile.authority(),
                caseFile.asAt(),
                suggestions.isEmpty() ? "more-information-needed" : "suggested",
                new ReleaseUsed(release.id(), release.hash()),
                suggestions,
                alternatives.missing(),
                alternatives.considered(),
                Recommendation.NOTICE);
    }
}
