package waymark.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import waymark.calendar.TermCalendar;
import waymark.casefile.CaseFile;
import waymark.casefile.Fact;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.ReleaseUsed;
import waymark.recommend.Recommendation.Suggestion;
import waymark.rules.Findings;
import waymark.rules.Ledger;
import waymark.rules.RuleBase;

/** Turns a case file into an explained recommendation under one release. Safe for many threads at once. */
public final class Recommender {

    private final RuleBase rules;
    private final Map<ReadRow, Ground> grounds;
    private final Map<String, Rows> rows;

    public Recommender(RuleBase rules) {
        this.rules = rules;
        this.grounds = Ground.of(rules.release());
        this.rows = rules.release().authorities().stream()
                .collect(Collectors.toUnmodifiableMap(
                        authority -> authority, authority -> new Rows(rules.tables(authority), grounds)));
    }

    public Release release() {
        return rules.release();
    }

    /** Every rule id, and where the release encodes it. */
    public Ledger ledger() {
        return Ledger.of(rules);
    }

    /**
     * Recommends in the usual detail.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     * @throws UnknownAuthority when the authority has no pack
     */
    public Recommendation recommend(CaseFile caseFile) {
        return recommend(caseFile, Detail.STANDARD);
    }

    /**
     * Recommends.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     * @throws UnknownAuthority when the authority has no pack
     */
    public Recommendation recommend(CaseFile caseFile, Detail detail) {
        Release release = rules.release();
        Looked looked = look(caseFile);
        List<Suggestion> suggestions = looked.suggestions();
        Rows standing = rows.get(caseFile.authority());
        boolean brief = detail == Detail.BRIEF;
        boolean full = detail == Detail.FULL;
        List<Considered> considered = brief ? null : new Alternatives(standing, looked).considered();
        return new Recommendation(
                Identity.of(caseFile, release, detail),
                caseFile.reference(),
                caseFile.authority(),
                caseFile.asAt(),
                suggestions.isEmpty() ? "more-information-needed" : "suggested",
                new ReleaseUsed(release.id(), release.hash()),
                suggestions,
                brief ? null : new Unknowns(standing, looked).missing(),
                considered,
                full ? new Turning(standing, looked, new Trials(caseFile, this::look)).wouldChange() : null,
                full ? new Firmness(standing, looked).firm(considered) : null,
                Recommendation.NOTICE,
                detail == Detail.STANDARD ? null : detail.word());
    }

    /**
     * What the same case would have been told on another day, where that differs.
     *
     * @param day a local date in Europe/London, before or after the day of the case
     * @throws waymark.casefile.InvalidCaseFile when the facts cannot stand on that day, such as a birth after it
     * @throws UnknownAuthority when the authority has no pack
     */
    public AnotherDay on(CaseFile caseFile, LocalDate day) {
        return Days.between(look(caseFile), WhatIf.onDay(caseFile, day, this::look), day);
    }

    /**
     * What the same facts suggest on another day.
     *
     * @param day a local date in Europe/London
     * @throws waymark.casefile.InvalidCaseFile when the facts cannot stand on that day
     * @throws UnknownAuthority when the authority has no pack
     */
    public List<Suggestion> suggestedOn(CaseFile caseFile, LocalDate day) {
        return WhatIf.onDay(caseFile, day, this::look).suggestions();
    }

    /**
     * How an outcome stands that may not be suggested: for each question that it answers, the row that comes nearest.
     *
     * @return empty when it leads every question that it answers
     * @throws UnknownOutcome naming the nearest outcomes, when no row in force suggests it
     */
    public List<Considered> whyNot(CaseFile caseFile, String outcome) {
        Looked looked = look(caseFile);
        return new WhyNot(rows.get(caseFile.authority()), looked).considered(outcome);
    }

    /**
     * The unknown facts that bear on a question, those that bring it to an answer soonest first.
     *
     * @param open whether to look even when nothing is known yet that the question is asked because of
     * @param mayAsk whether a fact can be asked for here
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     * @throws UnknownAuthority when the authority has no pack
     */
    public List<Sought> sought(CaseFile caseFile, String question, boolean open, Predicate<Fact> mayAsk) {
        return new Seeking(rows.get(caseFile.authority()), look(caseFile), mayAsk).of(question, open);
    }

    /** A case on its day, and the calendar that its school days are counted by. */
    record Pictured(Picture picture, TermCalendar term) {}

    RuleBase rules() {
        return rules;
    }

    void require(String authority) {
        if (!rules.release().authorities().contains(authority)) {
            throw new UnknownAuthority(authority, rules.release().authorities());
        }
    }

    Pictured pictured(CaseFile caseFile) {
        require(caseFile.authority());
        TermCalendar term = SchoolCalendar.of(caseFile, rules.release().calendars());
        return new Pictured(Picture.of(caseFile, () -> term), term);
    }

    List<Told> told(Pictured pictured) {
        return Told.of(rules.find(pictured.picture().facts(), pictured::term));
    }

    private Looked look(CaseFile caseFile) {
        Pictured pictured = pictured(caseFile);
        Picture picture = pictured.picture();
        Findings findings = rules.find(picture.facts(), pictured::term);
        Wording wording = new Wording(picture.facts(), rules.release().settings(caseFile.authority()));
        return new Looked(picture, findings, grounds, wording);
    }
}
