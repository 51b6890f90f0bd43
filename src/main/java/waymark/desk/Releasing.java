package waymark.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Draft.Event;
import waymark.desk.Draft.State;
import waymark.desk.Publication.Kind;
import waymark.policy.ReleaseFiles;

/** Puts what people agreed to in force, and takes back what they have put in force. */
@Singleton
public final class Releasing {

    private final Drafts drafts;
    private final Approvals approvals;
    private final DraftEventRows events;
    private final Publications publications;
    private final Publishing publishing;
    private final Clock clock;

    Releasing(
            Drafts drafts,
            Approvals approvals,
            DraftEventRows events,
            Publications publications,
            Publishing publishing,
            Clock clock) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.events = events;
        this.publications = publications;
        this.publishing = publishing;
        this.clock = clock;
    }

    /**
     * Puts an approved draft in force.
     *
     * @param from the first day, a local date in Europe/London; null for today
     * @param reason why; may be empty, for the approval has one
     * @throws Conflict when it is not approved, or others have published the same workbook, or have scheduled it later
     * @throws waymark.policy.BrokenTables when beside what is published by then it no longer passes every check
     */
    public Publication publish(Caller by, String id, LocalDate from, String reason) {
        Draft draft = drafts.find(id, by);
        Permission.require(by, "publish a draft", Role.POLICY_LEAD, Role.POLICY_APPROVER);
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today)) {
            throw new NotTaken("Tables can be in force from today, " + Words.day(today) + ", or later. What was"
                    + " answered before stays as it was.");
        }
        History history = publications.history();
        if (draft.state() != State.APPROVED) {
            throw new Conflict(Approvals.stands(draft));
        }
        Approvals.requireCurrent(draft, history);
        requireNothingLater(draft, history, first);
        Event approval = draft.decision().orElseThrow();
        Instant now = now();
        Publication publication = new Publication(
                history.newest() + 1,
                Kind.DRAFT,
                draft.authority(),
                first,
                now,
                by.name(),
                approval.by(),
                reason.isBlank() ? approval.words() : reason.strip(),
                id,
                null,
                draft.changes(history.latest()));
        publishing.publish(history, publication, () -> {
            approvals.move(draft, State.PUBLISHED, State.APPROVED);
            events.add(id, Event.Kind.PUBLISHED.name(), by.name(), now, "Publication " + publication.number());
        });
        return publication;
    }

    private static void requireNothingLater(Draft draft, History history, LocalDate first) {
        history.all().stream()
                .filter(each -> each.from().isAfter(first)
                        && each.files().keySet().stream().anyMatch(draft.files()::containsKey))
                .findFirst()
                .ifPresent(later -> {
                    throw new Conflict("Publication " + later.number() + " by " + later.publishedBy() + " changes "
                            + String.join(", ", later.files().keySet()) + " from " + Words.day(later.from())
                            + ". Choose that day or a later one, or take that publication back first.");
                });
    }

    /**
     * Takes a publication back: the workbooks that it changed are as they were before it, from today, or from its own
     * day when that is still ahead. Both stay in the history.
     *
     * @throws Conflict when a later publication changes the same workbooks, naming which to take back first
     */
    public Publication undo(Caller by, int number, String reason) {
        publications.find(number, by);
        History history = publications.history();
        Publication undone = history.find(number).orElseThrow();
        Permission.require(by, "take a publication back", Role.POLICY_LEAD, Role.POLICY_APPROVER);
        undone.files().keySet().forEach(path -> Permission.overTables(by, ReleaseFiles.authority(path)));
        if (reason.isBlank()) {
            throw new NotTaken("Say why, for those who read this in a year.");
        }
        if (number == 1) {
            throw new Conflict("These are the tables that Waymark started with. There was nothing before them.");
        }
        requireNewestOfItsWorkbooks(undone, history);
        LocalDate today = LocalDate.now(clock);
        Publication undo = new Publication(
                history.newest() + 1,
                Kind.UNDO,
                undone.authority(),
                undone.from().isAfter(today) ? undone.from() : today,
                now(),
                by.name(),
                null,
                reason.strip(),
                null,
                number,
                asBefore(undone, history));
        publishing.publish(history, undo, () -> {});
        return undo;
    }

    private static void requireNewestOfItsWorkbooks(Publication undone, History history) {
        history.all().reversed().stream()
                .filter(each -> each.number() > undone.number() && each.touchesSomeOf(undone))
                .findFirst()
                .ifPresent(later -> {
                    throw new Conflict(
                            later.undoes() != null && later.undoes() == undone.number()
                                    ? "It has been taken back already, by publication " + later.number() + "."
                                    : "Publication " + later.number() + " by " + later.publishedBy()
                                            + " changes the same workbooks. Take that back first.");
                });
    }

    private static SortedMap<String, String> asBefore(Publication undone, History history) {
        SortedMap<String, String> before = history.before(undone);
        SortedMap<String, String> files = new TreeMap<>();
        undone.files().keySet().forEach(path -> files.put(path, before.get(path)));
        return files;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
