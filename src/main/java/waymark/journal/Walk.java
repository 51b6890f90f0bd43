package waymark.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes along the chain entry by entry, and says where one does not follow on another. */
final class Walk {

    private final Erasures erasures;
    private final Optional<Head> witnessed;
    private final List<Finding> findings = new ArrayList<>();
    private Head reached = Head.START;
    private long erased;

    /** @param witnessed an end that was written down before, which must still be on the way */
    Walk(Erasures erasures, Optional<Head> witnessed) {
        this.erasures = erasures;
        this.witnessed = witnessed;
    }

    /**
     * The next entry that is there.
     *
     * @param about what it is about; null when that is not there
     */
    void next(Entry entry, About about) {
        missing(entry.number() - 1);
        if (!entry.previous().equals(reached.hash()) && entry.number() == reached.number() + 1) {
            found(entry, "it does not follow on the entry before it: one of the two was altered, moved or put in.");
        }
        if (!entry.intact()) {
            found(entry, "it was altered: it does not give its own hash.");
        }
        if (about == null) {
            gone(entry);
        } else if (!about.hash().equals(entry.aboutHash())) {
            found(entry, "what it is about was altered.");
        }
        witnessed
                .filter(head -> head.number() == entry.number() && !head.hash().equals(entry.hash()))
                .ifPresent(head -> found(entry, "it is not the one that was written down elsewhere."));
        reached = new Head(entry.number(), entry.hash());
    }

    /** The chain should end here. */
    void end(Head head) {
        missing(head.number());
        if (reached.number() > head.number()) {
            findings.add(new Finding(
                    head.number() + 1,
                    "it stands after the end: the chain ends at " + head.number() + ", " + reached.number()
                            + " is there."));
        } else if (reached.number() == head.number() && !reached.hash().equals(head.hash())) {
            findings.add(new Finding(head.number(), "it is not the one with which the chain ended."));
        }
        witnessed
                .filter(end -> end.number() > reached.number())
                .ifPresent(end -> findings.add(new Finding(
                        end.number(), "it was written down elsewhere as the end, and is not there any more.")));
    }

    Head reached() {
        return reached;
    }

    long erased() {
        return erased;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Everything up to a number should have come by now. */
    private void missing(long upTo) {
        long first = reached.number() + 1;
        if (first < upTo) {
            findings.add(new Finding(first, "it is missing, and so is every one up to entry " + upTo + "."));
        } else if (first == upTo) {
            findings.add(new Finding(first, "it is missing."));
        }
    }

    private void gone(Entry entry) {
        if (erasures.cover(entry.number())) {
            erased++;
        } else {
            found(entry, "what it is about is gone, and no deletion says why.");
        }
    }

    private void found(Entry entry, String what) {
        findings.add(new Finding(entry.number(), what));
    }
}
