package waymark.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets what the journal names beside what is kept now. */
final class Comparison {

    private final KeptThings things;
    private final Instant began;
    private final List<Finding> findings = new ArrayList<>();
    private long same;

    /** @param began when the first entry was written; null when there is none */
    Comparison(KeptThings things, Instant began) {
        this.things = things;
        this.began = began;
    }

    /** Looks up the things of some entries; of an entry whose matter is gone nothing can be said. */
    void next(List<Entry> entries, Map<Long, About> abouts) {
        for (Kind kind : Kind.values()) {
            kind.kept()
                    .ifPresent(kept -> next(
                            kind,
                            kept,
                            entries.stream()
                                    .filter(entry -> entry.kind().equals(kind.toString()))
                                    .map(entry -> abouts.get(entry.number()))
                                    .filter(about -> about != null && kept.canName(about.thing()))
                                    .toList()));
        }
    }

    /** Looks for things that no entry names. Nothing may be appended meanwhile. */
    void end() {
        for (Kind kind : Kind.values()) {
            kind.kept()
                    .filter(Kept::allNamed)
                    .ifPresent(kept -> things.unnamed(kind, kept).forEach(thing -> unnamed(kind, thing)));
        }
    }

    long same() {
        return same;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void next(Kind kind, Kept kept, List<About> abouts) {
        Map<String, String> now =
                things.hashes(kept, abouts.stream().map(About::thing).collect(Collectors.toSet()));
        for (About about : abouts) {
            String hash = now.get(about.thing());
            if (hash == null) {
                found(about, kind, "is gone, and no deletion says why.");
            } else if (!hash.equals(about.bodyHash())) {
                found(about, kind, "was altered.");
            } else {
                same++;
            }
        }
    }

    private void found(About about, Kind kind, String what) {
        findings.add(new Finding(about.number(), kind + " " + about.thing() + " " + what));
    }

    /** A date of its own proves nothing: whoever puts a thing in can give it an old one. */
    private void unnamed(Kind kind, KeptThings.Unnamed thing) {
        boolean earlier = began != null && thing.at().isBefore(began);
        findings.add(new Finding(
                0,
                kind + " " + thing.name() + " is kept and no entry names it: "
                        + (earlier
                                ? "by its own date it was kept before the record began. The record cannot tell whether"
                                        + " that is so, or whether it was put in later with an old date."
                                : "it was put in, or its entry taken away.")));
    }
}
