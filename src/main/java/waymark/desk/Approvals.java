package waymark.desk;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Draft.Event;
import waymark.desk.Draft.State;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** What a second person decides about a draft, and what its authors do with it besides. */
@Singleton
public final class Approvals {

    private final Drafts drafts;
    private final DraftRows rows;
    private final DraftEventRows events;
    private final Checking checking;
    private final Publications publications;
    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Approvals(
            Drafts drafts,
            DraftRows rows,
            DraftEventRows events,
            Checking checking,
            Publications publications,
            TransactionOperations<Connection> transactions,
            Disk disk,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.events = events;
        this.checking = checking;
        this.publications = publications;
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /** Why a caller cannot decide about a draft; empty when they can. For a page that offers it or says why not. */
    public String whyNotBy(Caller by, Draft draft) {
        if (!by.is(Role.POLICY_APPROVER)) {
            return "To decide about a draft you need the role " + Role.POLICY_APPROVER.code() + ".";
        }
        return StoreUnavailable.whenReached(() -> events.uploadersOfSameFiles(draft.id()))
                        .contains(by.name())
                ? "You uploaded this yourself, so somebody else has to decide about it."
                : "";
    }

    /**
     * Agrees to a draft: to exactly these files.
     *
     * @throws NotPermitted when the caller uploaded the same files, or may not approve
     * @throws Conflict when it is not open, or its checks have not passed, or somebody has published the same workbook
     */
    public Draft approve(Caller by, String id, String reason) {
        Draft draft = decidedBy(by, id, reason);
        if (draft.state() == State.OPEN) {
            requireCurrent(draft, publications.history());
            CheckState checks = checking.of(draft);
            if (!checks.passed()) {
                throw new Conflict(
                        checks.state() == CheckState.State.DONE
                                ? "What the checks found (" + checks.findings().size() + ") has to be put right first."
                                : "The checks are not done yet. Look again in a moment.");
            }
        }
        return move(by, draft, Event.Kind.APPROVED, reason, State.APPROVED, State.OPEN);
    }

    /**
     * Gives a draft back to its author.
     *
     * @throws NotPermitted when the caller uploaded the same files, or may not approve
     * @throws Conflict when it is not open
     */
    public Draft sendBack(Caller by, String id, String reason) {
        return move(by, decidedBy(by, id, reason), Event.Kind.SENT_BACK, reason, State.SENT_BACK, State.OPEN);
    }

    /**
     * Takes a draft back that is not published.
     *
     * @throws Conflict when it is published, or withdrawn already
     */
    public Draft withdraw(Caller by, String id) {
        Draft draft = drafts.find(id, by);
        Permission.require(by, "withdraw a draft", Role.POLICY_LEAD);
        return move(by, draft, Event.Kind.WITHDRAWN, "", State.WITHDRAWN, State.OPEN, State.APPROVED, State.SENT_BACK);
    }

    private Draft decidedBy(Caller by, String id, String reason) {
        Draft draft = drafts.find(id, by);
        String whyNot = whyNotBy(by, draft);
        if (!whyNot.isEmpty()) {
            throw new NotPermitted(whyNot);
        }
        if (reason.isBlank()) {
            throw new NotTaken("Say why, for those who read this in a year.");
        }
        return draft;
    }

    private Draft move(Caller by, Draft draft, Event.Kind what, String reason, State to, State... from) {
        return StoreUnavailable.whenReached(() -> {
            transactions.executeWrite(transaction -> {
                move(draft, to, from);
                return events.add(
                        draft.id(),
                        what.name(),
                        by.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        reason.strip());
            });
            disk.sync();
            return drafts.get(draft.id());
        });
    }

    /** As part of the transaction that is under way. */
    void move(Draft draft, State to, State... from) {
        for (State state : from) {
            if (rows.move(draft.id(), state.name(), to.name()) == 1) {
                return;
            }
        }
        throw new Conflict(stands(drafts.get(draft.id())));
    }

    static String stands(Draft draft) {
        Event last = draft.events().getLast();
        String by = " by " + last.by() + " on " + Words.day(last.at()) + ".";
        return switch (draft.state()) {
            case OPEN -> "The draft has not been approved yet.";
            case APPROVED -> "The draft has been approved" + by;
            case SENT_BACK -> "The draft has been sent back" + by + " Upload the mended workbook.";
            case PUBLISHED -> "The draft has been published" + by;
            case WITHDRAWN -> "The draft has been withdrawn" + by;
        };
    }

    /** @throws Conflict when a workbook of the draft has been published by somebody else since it was opened */
    static void requireCurrent(Draft draft, History history) {
        SortedMap<String, String> latest = history.latest();
        for (Map.Entry<String, String> made : draft.madeAgainst().entrySet()) {
            if (!Objects.equals(latest.get(made.getKey()), made.getValue())) {
                Publication other = history.touching(made.getKey()).getLast();
                throw new Conflict(made.getKey() + " has changed since this draft was uploaded: "
                        + other.publishedBy() + " published it on " + Words.day(other.publishedAt())
                        + " as publication " + other.number()
                        + ". Download it, make your change in it again and upload it.");
            }
        }
    }
}
