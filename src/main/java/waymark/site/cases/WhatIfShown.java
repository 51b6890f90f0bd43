package waymark.site.cases;

import java.util.List;
import java.util.stream.Collectors;
import waymark.explain.Brief;
import waymark.explain.Document;
import waymark.explain.Turn;

/**
 * What would be suggested with other facts, beside what is suggested now.
 *
 * @param path the page of the case
 * @param now the case as it is
 * @param changed the facts that the trial changes
 * @param then the case as it would be; null when nothing is tried, or it cannot be
 * @param difference what would be different, in words; null where {@code then} is
 * @param asked the fact whose value is asked for; null for none
 * @param find words that a fact was looked for by; empty for none
 * @param found the facts that have those words
 * @param onFile the facts that the case file holds
 */
public record WhatIfShown(
        String path,
        Trial trial,
        Brief now,
        List<Changed> changed,
        Brief then,
        Document difference,
        TrialValue asked,
        String find,
        List<FactChoice> found,
        List<FactChoice> onFile) {

    /** The recommendation that the trial starts from. */
    public String recommendation() {
        return trial.path().replaceFirst(".*recommendation=", "");
    }

    /** What it would be after a change of the facts as they are now. */
    public String tryOut(Turn turn) {
        return trial.path()
                + turn.changes().stream()
                        .map(change -> Trial.parameter(change.fact(), change.to()))
                        .collect(Collectors.joining());
    }

    /**
     * A fact as the trial changes it.
     *
     * @param words for example "Attendance: 92% (on file: 84%)"
     * @param without the trial without it
     */
    public record Changed(String words, String without) {}

    /**
     * A fact that can be changed.
     *
     * @param part the part of the case file
     * @param words what it is called, and what it is
     * @param path where another value is asked for
     */
    public record FactChoice(String part, String words, String path) {}
}
