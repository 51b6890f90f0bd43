package waymark.panel;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.policy.Hash;
import waymark.recommend.Json;
import waymark.store.StoreUnavailable;
import waymark.store.StoredRecommendation;

/**
 * Records what panels decide. Decisions are numbered in the order in which they are recorded, without a gap that could
 * be filled later, so that whoever has read up to a number has read everything before it.
 */
@Singleton
public final class Decisions {

    private final DecisionRows rows;
    private final ReferralRows referrals;
    private final PaperRows papers;
    private final Sittings sittings;
    private final Journal journal;
    private final Durably durably;

    Decisions(
            DecisionRows rows,
            ReferralRows referrals,
            PaperRows papers,
            Sittings sittings,
            Journal journal,
            Durably durably) {
        this.rows = rows;
        this.referrals = referrals;
        this.papers = papers;
        this.sittings = sittings;
        this.journal = journal;
        this.durably = durably;
    }

    /**
     * Records a decision, and returns only when it would survive the loss of power. What the same person sends twice, word
     * for word, is recorded once.
     *
     * @param by the person who records it, who sees the recommendation's authority
     * @throws InvalidBody with everything that it still has to say
     * @throws PanelFault when somebody else decided it first
     * @throws StoreUnavailable when it may not have been kept
     */
    public Decision record(StoredRecommendation recommendation, DecisionGiven given, Caller by) {
        InFront inFront = new InFront(recommendation);
        Sitting sitting = sittings.of(recommendation, given, by);
        List<Problem> problems = new ArrayList<>(DecisionCheck.problems(given, inFront));
        problems.addAll(sitting.problems());
        if (!problems.isEmpty()) {
            throw new InvalidBody(problems);
        }
        return durably.enter(() -> {
            int number = rows.next();
            List<Decision> before = read(rows.findByRecommendationOrderByNumber(recommendation.id()));
            Optional<Decision> sentBefore = Standing.sentBefore(before, given, by);
            return sentBefore.orElseGet(() -> {
                Standing.check(before, given);
                return keep(decision(number, recommendation, given, inFront, sitting, by), inFront);
            });
        });
    }

    private Decision keep(Decision decision, InFront inFront) {
        rows.advance();
        StoredDecision stored = stored(decision);
        rows.keep(stored);
        settle(decision, inFront);
        journal.append(new Event(
                waymark.journal.Kind.DECISION,
                decision.authority(),
                decision.by(),
                decision.reference(),
                String.valueOf(decision.number()),
                Hash.of(stored.body())));
        return decision;
    }

    /**
     * What can be decided somewhere, before anything else is said.
     *
     * @param place the question, and the panel with its meeting or the chair's action; what it corrects, if it does
     * @param by who would record it
     */
    public Openings openings(StoredRecommendation recommendation, DecisionGiven place, Caller by) {
        Optional<Decision> standing = place.corrects() == null
                ? Standing.settled(on(recommendation.id()), place.question())
                : Optional.empty();
        return Openings.of(
                new InFront(recommendation),
                place,
                given -> sittings.of(recommendation, given, by).problems(),
                standing);
    }

    /** What was decided on a recommendation, in the order in which it was recorded. */
    public List<Decision> on(String recommendation) {
        return durably.ask(() -> read(rows.findByRecommendationOrderByNumber(recommendation)));
    }

    /** What was decided about a case, on any recommendation, in the order in which it was recorded. */
    public List<Decision> about(String authority, String reference) {
        return durably.ask(() -> read(rows.findByAuthorityAndReferenceOrderByNumber(authority, reference)));
    }

    /** A decision that the caller may see. */
    public Optional<Decision> find(int number, Caller by) {
        return durably.ask(() -> rows.findByNumber(number))
                .map(Decisions::read)
                .filter(decision -> by.sees(decision.authority()));
    }

    /**
     * Decisions after a number, in their order.
     *
     * @param by who asks: decisions of other authorities are left out
     * @param most the most that are wanted at once
     */
    public List<Decision> after(int since, Caller by, int most) {
        return durably.ask(
                () -> read(by.authority() == null ? rows.after(since, most) : rows.after(since, by.authority(), most)));
    }

    /** Decisions of the caller's authority that were recorded in a time, its end not included. */
    public List<Decision> between(Caller by, Instant from, Instant to) {
        return durably.ask(() -> read(rows.between(from, to))).stream()
                .filter(decision -> by.sees(decision.authority()))
                .toList();
    }

    /** What a panel decided at a meeting. */
    List<Decision> at(Panel panel, LocalDate meeting) {
        return durably.ask(() -> read(rows.findByPanelAndMeetingOrderByNumber(panel.id(), meeting)));
    }

    /** What the chair of a panel decided between meetings. */
    List<Decision> betweenMeetings(Panel panel) {
        return durably.ask(() -> read(rows.betweenMeetings(panel.id())));
    }

    /** The number of the newest decision. */
    int newest() {
        return durably.ask(rows::newest);
    }

    /** A case waits no longer once every question of its that is the panel's has an answer. */
    private void settle(Decision decision, InFront inFront) {
        String panel = decision.given().panel();
        if (panel == null) {
            return;
        }
        referrals.newest(panel, decision.reference()).ifPresent(referral -> {
            List<Decision> all =
                    read(rows.findByAuthorityAndReferenceOrderByNumber(decision.authority(), decision.reference()));
            Set<String> inFrontOfIt = Set.copyOf(papers.papers(panel, referral.reference(), referral.spell()));
            Standing standing = Standing.of(all.stream()
                    .filter(one -> panel.equals(one.given().panel()) && inFrontOfIt.contains(one.recommendation()))
                    .toList());
            referrals.settle(
                    panel,
                    referral.reference(),
                    referral.spell(),
                    standing.waits(sittings.asked(panel, inFront)),
                    standing.until());
        });
    }

    private Decision decision(
            int number,
            StoredRecommendation recommendation,
            DecisionGiven given,
            InFront inFront,
            Sitting sitting,
            Caller by) {
        return new Decision(
                number,
                recommendation.id(),
                recommendation.bodyHash(),
                recommendation.reference(),
                recommendation.authority(),
                inFront.suggested(given.question()).orElse(null),
                given,
                !given.actions().isEmpty() || !given.needed().isEmpty(),
                by.name(),
                by.is(Role.PANEL_CHAIR) ? Role.PANEL_CHAIR.code() : Role.PANEL_MEMBER.code(),
                durably.now(),
                sitting.present(),
                sitting.putTo());
    }

    private static StoredDecision stored(Decision decision) {
        return new StoredDecision(
                decision.number(),
                decision.recommendation(),
                decision.authority(),
                decision.reference(),
                decision.given().question(),
                decision.given().decision().toString(),
                decision.suggested(),
                decision.given().corrects(),
                decision.given().panel(),
                decision.given().meeting(),
                decision.at(),
                Json.write(decision));
    }

    private static List<Decision> read(List<StoredDecision> stored) {
        return stored.stream().map(Decisions::read).toList();
    }

    private static Decision read(StoredDecision stored) {
        return PanelJson.read(stored.body(), Decision.class);
    }
}
