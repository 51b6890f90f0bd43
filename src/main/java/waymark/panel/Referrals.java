package waymark.panel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.casefile.Facts;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.store.StoredRecommendation;

/** The cases that panels are asked about. A case waits once before a panel, with the newest that was sent about it. */
@Singleton
final class Referrals {

    private final ReferralRows rows;
    private final PaperRows papers;
    private final Journal journal;
    private final Durably durably;
    private final Clock clock;

    Referrals(ReferralRows rows, PaperRows papers, Journal journal, Durably durably, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.journal = journal;
        this.durably = durably;
        this.clock = clock;
    }

    /** A case as it waits now, and the recommendation that was in front of the panel before; null when there was none. */
    record Put(Referral referral, String before) {}

    /**
     * Puts a case in front of a panel, or something newer in the place of what is there. It keeps its place in the
     * queue: it is received when it first came.
     *
     * @param facts what is known of the case
     */
    Put refer(Panel panel, StoredRecommendation recommendation, Facts facts, Caller by) {
        return durably.enter(() -> put(panel, recommendation, facts, by));
    }

    /** Everything that waits for a panel. */
    List<Referral> waiting(Panel panel) {
        return durably.ask(() ->
                rows.waiting(panel.id()).stream().map(StoredReferral::referral).toList());
    }

    /** The newest referral of a case to a panel, waiting or not. */
    Optional<StoredReferral> newest(String panel, String reference) {
        return durably.ask(() -> rows.newest(panel, reference));
    }

    private Put put(Panel panel, StoredRecommendation recommendation, Facts facts, Caller by) {
        Optional<StoredReferral> newest = rows.newest(panel.id(), recommendation.reference());
        Optional<StoredReferral> waiting = newest.filter(StoredReferral::waiting);
        if (waiting.map(StoredReferral::recommendation)
                .filter(recommendation.id()::equals)
                .isPresent()) {
            return new Put(waiting.get().referral(), recommendation.id());
        }
        StoredReferral next = next(panel, recommendation, facts, newest);
        if (waiting.isEmpty()) {
            rows.begin(next);
        }
        papers.put(new StoredPaper(
                next.version(),
                next.panel(),
                next.reference(),
                next.spell(),
                next.recommendation(),
                next.legalDate(),
                next.noEducation(),
                next.risk(),
                next.cannotWait(),
                durably.now(),
                by.name()));
        journal.append(new Event(
                waymark.journal.Kind.REFERRAL, panel.authority(), by.name(), next.reference(), panel.id(), null));
        return new Put(
                next.referral(), waiting.map(StoredReferral::recommendation).orElse(null));
    }

    private StoredReferral next(
            Panel panel, StoredRecommendation recommendation, Facts facts, Optional<StoredReferral> newest) {
        Optional<StoredReferral> waiting = newest.filter(StoredReferral::waiting);
        return new StoredReferral(
                recommendation.reference(),
                panel.id(),
                panel.authority(),
                newest.map(StoredReferral::spell).orElse(0) + (waiting.isPresent() ? 0 : 1),
                waiting.map(StoredReferral::receivedAt).orElseGet(() -> received(facts)),
                true,
                waiting.map(StoredReferral::notBefore).orElse(null),
                waiting.map(StoredReferral::version).orElse(0) + 1,
                recommendation.id(),
                new InFront(recommendation)
                        .firstLegalDate()
                        .map(InFront.LegalDate::day)
                        .orElse(null),
                facts.code("provision.eduNow").filter("NONE"::equals).isPresent(),
                facts.code("panel.pexRisk").orElse(Referral.Risk.NOT_KNOWN.name()),
                facts.truth("panel.cannotWait").orElse(false)
                        || facts.truth("panel.emergency").orElse(false));
    }

    /** When the case file says that it reached the council, unless that is still to come; otherwise now. */
    private LocalDateTime received(Facts facts) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        return Optional.ofNullable(facts.caseFile().panel())
                .map(waymark.casefile.Panel::receivedAt)
                .filter(said -> !said.isAfter(now))
                .orElse(now);
    }
}
