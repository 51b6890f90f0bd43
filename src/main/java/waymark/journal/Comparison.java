package waymark.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets what the journal names beside what is kept now. */
final class Comparison {

    private final KeptThings things;
    private final List<Finding> findings = new ArrayList<>();
    private long same;

    Comparison(KeptThings things) {
        this.things = things;
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

    private void unnamed(Kind kind, String thing) {
        findings.add(new Finding(
                0, kind + " " + thing + " is kept and no entry names it: it was put in, or its entry taken away."));
    }
}
