package waymark.referral;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.casefile.InvalidCaseFile;
import waymark.panel.Durably;
import waymark.panel.Panel;
import waymark.referral.Answers.Said;

/**
 * Referrals that people fill in. What is acknowledged is on the disk. The same sent twice does no harm; two who answer
 * the same otherwise do not overwrite one another unawares.
 */
@Singleton
public final class UnfinishedReferrals {

    private static final int NEWEST = 200;

    /** Two who answer different questions at the same moment are both heard. */
    private static final int TRIES = 20;

    private static final String BORN = "child.dateOfBirth";

    private final UnfinishedRows rows;
    private final OwnWords ownWords;
    private final Interviews interviews;
    private final Durably durably;

    UnfinishedReferrals(UnfinishedRows rows, OwnWords ownWords, Interviews interviews, Durably durably) {
        this.rows = rows;
        this.ownWords = ownWords;
        this.interviews = interviews;
        this.durably = durably;
    }

    /** A referral, and whether it was begun before. */
    public record Begun(Unfinished referral, boolean before) {}

    /** The newest of the caller's council, sent or not. */
    public List<Unfinished> of(String authority) {
        return durably.ask(() -> rows.newest(authority, NEWEST).stream()
                .map(StoredUnfinished::referral)
                .toList());
    }

    /** A referral by its id; empty when there is none that the caller may see. */
    public Optional<Unfinished> find(String id, Caller by) {
        return durably.ask(() -> rows.findById(id))
                .map(StoredUnfinished::referral)
                .filter(referral -> by.sees(referral.authority()));
    }

    /**
     * Begins a referral, or comes to the one that is unfinished about the same case.
     *
     * @param born the child's date of birth
     * @throws InvalidCaseFile when the reference or the date cannot be
     */
    public Begun begin(Panel panel, String reference, LocalDate born, Caller by) {
        Instant now = durably.now();
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        Unfinished referral = new Unfinished(
                id,
                panel.authority(),
                panel.id(),
                reference,
                1,
                by.name(),
                now,
                by.name(),
                now,
                null,
                null,
                null,
                Answers.NONE.and(BORN, new Answer.Is(new TextNode(born.toString()))));
        interviews.check(referral);
        return durably.enter(() -> {
            Optional<StoredUnfinished> before = rows.findByUnfinished(StoredUnfinished.key(panel.id(), reference));
            if (before.isEmpty()) {
                rows.begin(StoredUnfinished.of(referral));
            }
            return new Begun(before.map(StoredUnfinished::referral).orElse(referral), before.isPresent());
        });
    }

    /**
     * Takes answers.
     *
     * @throws Overtaken when somebody answered the same otherwise since the page was opened
     * @throws InvalidCaseFile when they cannot be, or contradict what is known
     * @throws AlreadySent when the panel has it
     */
    public Unfinished answer(Unfinished referral, Seen seen, Map<String, Answer> answers, Caller by) {
        return change(referral, seen, answers.keySet(), by, said -> {
            Answers with = said;
            for (Map.Entry<String, Answer> each : answers.entrySet()) {
                with = with.and(each.getKey(), each.getValue());
            }
            return with;
        });
    }

    /** Takes what the referral is about: each fact that was ticked, or no longer is. */
    public Unfinished about(Unfinished referral, Seen seen, Map<String, Answer> ticked, Caller by) {
        Set<String> what = new HashSet<>(ticked.keySet());
        what.add(Answers.OPENED);
        return change(referral, seen, what, by, said -> {
            Answers with = said.about();
            for (Map.Entry<String, Answer> each : ticked.entrySet()) {
                with = with.and(each.getKey(), each.getValue());
            }
            return with;
        });
    }

    /** Takes what the child and the family said. */
    public Unfinished words(Unfinished referral, Seen seen, Said child, Said family, Caller by) {
        return change(referral, seen, Set.of(Answers.WORDS), by, said -> {
            Answers heard = heard(said.words(child, family), "views.childVoiceOn", child);
            return heard(heard, "views.parentVoiceOn", family);
        });
    }

    /**
     * Fixes the moment of sending, so that the same referral sent again is the very same case file.
     *
     * @throws Overtaken when the referral is not any more as the page showed it
     * @throws AlreadySent when the panel has it
     */
    public Unfinished sending(Unfinished referral, Seen seen) {
        return durably.enter(() -> {
            Unfinished now = unsent(referral.id());
            if (now.version() != seen.version()) {
                throw new Overtaken(now, Set.of());
            }
            rows.sending(now.id(), now.version(), durably.now());
            return unsent(referral.id());
        });
    }

    /**
     * Notes that the panel has it, and keeps what child and family said with the case.
     *
     * @param recommendation what the panel has in front of it
     * @return false when something was answered meanwhile, and the referral stays unfinished
     */
    public boolean sent(Unfinished referral, String recommendation, Caller by) {
        return durably.enter(() -> {
            boolean settled = rows.sent(referral.id(), referral.version(), recommendation, durably.now()) == 1;
            if (settled) {
                ownWords.keep(referral, by);
            }
            return settled;
        });
    }

    /** Throws an unfinished referral away; false when it is gone, sent or changed since. */
    public boolean discard(Unfinished referral) {
        return durably.enter(() -> rows.delete(referral.id(), referral.version()) == 1);
    }

    /** The day on which somebody was heard is a fact of the case. */
    private static Answers heard(Answers answers, String fact, Said said) {
        return said.on() == null
                ? answers
                : answers.and(fact, new Answer.Is(new TextNode(said.on().toString())));
    }

    private Unfinished change(
            Unfinished referral, Seen seen, Set<String> what, Caller by, UnaryOperator<Answers> change) {
        for (int tried = 1; tried < TRIES; tried++) {
            Optional<Unfinished> changed = durably.enter(() -> changed(referral, seen, what, by, change));
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw new Overtaken(unsent(referral.id()), what);
    }

    /** Empty when somebody else changed the referral at the same moment. */
    private Optional<Unfinished> changed(
            Unfinished referral, Seen seen, Set<String> what, Caller by, UnaryOperator<Answers> change) {
        Unfinished now = unsent(referral.id());
        Answers then = change.apply(now.answers());
        if (then.equals(now.answers())) {
            return Optional.of(now);
        }
        Set<String> overtaken = what.stream()
                .filter(each -> seen.before(now.answers().changes().get(each)))
                .filter(each -> now.answers().differs(then, each))
                .collect(Collectors.toSet());
        if (!overtaken.isEmpty()) {
            throw new Overtaken(now, overtaken);
        }
        int version = now.version() + 1;
        Unfinished next = now.changed(
                version, then.changed(what, new Answers.Change(version, seen.page())), by.name(), durably.now());
        interviews.check(next);
        return rows.change(StoredUnfinished.of(next)) == 1 ? Optional.of(next) : Optional.empty();
    }

    private Unfinished unsent(String id) {
        Unfinished now = rows.findById(id).map(StoredUnfinished::referral).orElseThrow(Gone::new);
        if (now.sent()) {
            throw new AlreadySent();
        }
        return now;
    }
}
