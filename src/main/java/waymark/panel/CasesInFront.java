package waymark.panel;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.panel.CaseInFront.Asked;
import waymark.store.RecommendationStore;

/** Brings together what is suggested and what was decided about the cases that a panel hears. */
@Singleton
public final class CasesInFront {

    private final RecommendationStore store;
    private final Decisions decisions;
    private final Journal journal;
    private final Durably durably;

    CasesInFront(RecommendationStore store, Decisions decisions, Journal journal, Durably durably) {
        this.store = store;
        this.decisions = decisions;
        this.journal = journal;
        this.durably = durably;
    }

    /** Records that somebody looks at what is suggested for the cases of a meeting, before they see it. */
    public void looked(Panel panel, LocalDate meeting, Caller by) {
        durably.ask(() -> {
            journal.append(
                    Event.of(waymark.journal.Kind.VIEW, panel.authority(), by.name(), panel.id() + "/" + meeting));
            return meeting;
        });
    }

    /** Cases of a panel, in the order in which they are given. */
    public List<CaseInFront> of(Panel panel, Collection<Referral> referrals) {
        return of(panel, referrals, List.of());
    }

    /** The same at a meeting: with what was decided there also on what a newer case file has taken the place of. */
    public List<CaseInFront> of(Panel panel, Collection<Referral> referrals, List<Decision> there) {
        return referrals.stream()
                .map(referral -> of(
                        panel,
                        referral,
                        there.stream()
                                .filter(decision -> decision.reference().equals(referral.reference()))
                                .toList()))
                .toList();
    }

    private CaseInFront of(Panel panel, Referral referral, List<Decision> there) {
        String recommendation =
                there.isEmpty() ? referral.recommendation() : there.getLast().recommendation();
        InFront inFront = new InFront(store.find(recommendation)
                .orElseThrow(() -> new IllegalStateException(
                        "Recommendation " + recommendation + " is before a panel and is not kept")));
        List<Decision> holding = Standing.of(decisions.on(recommendation)).decisions().stream()
                .filter(decision -> panel.id().equals(decision.given().panel()))
                .toList();
        return new CaseInFront(
                referral,
                inFront.firstLegalDate().map(InFront.LegalDate::title).orElse(null),
                questions(panel, inFront, holding).stream()
                        .map(question -> asked(question, inFront, holding))
                        .toList());
    }

    /** Those of the panel that something leads; any that something leads when there is none; and any that it decided. */
    private static Set<String> questions(Panel panel, InFront inFront, List<Decision> holding) {
        Set<String> answered = inFront.answered();
        boolean some = panel.decides().stream().anyMatch(answered::contains);
        Stream<String> asked = (some ? panel.decides() : answered).stream().filter(answered::contains);
        Stream<String> decided =
                holding.stream().map(decision -> decision.given().question());
        Set<String> questions = new LinkedHashSet<>();
        Stream.concat(asked, decided).forEach(questions::add);
        return questions;
    }

    private static Asked asked(String question, InFront inFront, List<Decision> holding) {
        Predicate<Decision> onIt = decision -> decision.given().question().equals(question);
        Decision decision =
                holding.stream().filter(onIt).reduce((earlier, later) -> later).orElse(null);
        return inFront.led(question)
                .map(led -> new Asked(question, led.outcome(), led.title(), led.force(), decision))
                .orElseGet(() -> new Asked(question, null, null, null, decision));
    }
}
