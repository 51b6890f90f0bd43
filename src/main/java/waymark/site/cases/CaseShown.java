package waymark.site.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.explain.Alternative;
import waymark.explain.Brief;
import waymark.explain.DatesOfDay;
import waymark.explain.Document;
import waymark.explain.DueDay;
import waymark.explain.Turn;
import waymark.site.Address;
import waymark.site.Moment;
import waymark.site.cases.CaseFound.Found;
import waymark.site.cases.Hearings.Waiting;

/**
 * A case as its page shows it.
 *
 * @param letter what the family reads
 * @param hearing the meeting that it is looked at for; null for none
 * @param waits the panels that it waits for
 * @param decisions everything decided about it
 * @param history its recommendations, the newest first
 */
public record CaseShown(
        Found found,
        Brief brief,
        Document letter,
        Hearing hearing,
        List<Waiting> waits,
        List<DecisionLine> decisions,
        List<HistoryStep> history,
        Caller reader) {

    private static final int FIRST = 3;
    private static final int DAYS_FIRST = 4;
    private static final int ALTERNATIVES_FIRST = 3;

    /** The panels that it waits for, in words; empty for none. */
    public String waitsFor() {
        return String.join(
                ", ", waits.stream().map(waiting -> waiting.panel().title()).toList());
    }

    public String path() {
        return path(found);
    }

    static String path(Found found) {
        return Address.of("cases", found.stored().authority(), found.stored().reference());
    }

    public String authority() {
        return found.stored().authority();
    }

    /** The page of what it would be with other facts. */
    public String whatIf() {
        return path() + "/what-if?recommendation=" + found.stored().id();
    }

    /** The whole explanation. */
    public String explanation(String voice, String format) {
        return "/api/v1/recommendations/" + found.stored().id() + "/explanation?voice=" + voice + "&format=" + format;
    }

    /** Everything that is known about it as one file; empty when the reader may not take it away. */
    public String export() {
        return reader.is(Role.AUDITOR) || reader.is(Role.ADMINISTRATOR)
                ? "/api/v1/cases/" + Address.encoded(brief.reference()) + "/export?authority=" + authority()
                : "";
    }

    /** On which day it was looked at, and how long ago that is. */
    public String lookedAt() {
        return "Looked at as on " + Moment.day(brief.asAt())
                + (brief.asAt().equals(brief.day())
                        ? "."
                        : "; days are counted from today, " + Moment.day(brief.day()) + ".");
    }

    /** What somebody should know before they rely on the page; empty for nothing. */
    public String caution() {
        if (!found.newest()) {
            return hearing != null
                            && hearing.recommendation().equals(found.stored().id())
                    ? "This is what is in front of the panel. A newer case file has come since."
                    : "This is an earlier recommendation. A newer one is kept.";
        }
        return hearing != null && hearing.recommendation().isEmpty()
                ? "The case is not in front of this panel at this meeting."
                : "";
    }

    /** The days of the law that are shown first. */
    public List<DatesOfDay> daysFirst() {
        return brief.legalDays().stream().limit(DAYS_FIRST).toList();
    }

    public List<DatesOfDay> daysMore() {
        return brief.legalDays().stream().skip(DAYS_FIRST).toList();
    }

    /** The alternatives that are shown first. */
    public List<Alternative> alternativesFirst() {
        return brief.alternatives().stream().limit(ALTERNATIVES_FIRST).toList();
    }

    public List<Alternative> alternativesMore() {
        return brief.alternatives().stream().skip(ALTERNATIVES_FIRST).toList();
    }

    /** What it would be with these values of facts, by their names. */
    public String tryOut(Map<String, Object> facts) {
        return whatIf()
                + facts.entrySet().stream()
                        .map(fact -> Trial.parameter(fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining());
    }

    /** What it would be after a change. */
    public String tryOut(Turn turn) {
        return whatIf()
                + turn.changes().stream()
                        .map(change -> Trial.parameter(change.fact(), change.to()))
                        .collect(Collectors.joining());
    }

    public boolean moreMissing() {
        return brief.missing().size() > FIRST;
    }

    public int missingFirst() {
        return Math.min(FIRST, brief.missing().size());
    }

    /** What was decided on a question of this recommendation and still stands. */
    public List<DecisionLine> decided(String question) {
        return decisions.stream()
                .filter(line -> line.question().equals(question)
                        && line.recommendation().equals(found.stored().id())
                        && !line.corrected())
                .toList();
    }

    /** What was decided on a question before this recommendation was made, and still stands. */
    public List<DecisionLine> earlier(String question) {
        return decisions.stream()
                .filter(line -> line.question().equals(question)
                        && !line.recommendation().equals(found.stored().id())
                        && !line.corrected())
                .toList();
    }

    /** Whether the reader will decide a question here, once the meeting has begun. */
    public boolean decidesLater(String question) {
        return hearing != null
                && !hearing.begun()
                && hearing.number() > 0
                && hearing.panel().decides().contains(question)
                && (reader.is(Role.PANEL_MEMBER) || reader.is(Role.PANEL_CHAIR));
    }

    /** Where the reader decides a question; empty when it is not theirs to decide here and now. */
    public String decide(String question) {
        boolean open = decided(question).stream().allMatch(DecisionLine::open);
        boolean member = reader.is(Role.PANEL_MEMBER) || reader.is(Role.PANEL_CHAIR);
        if (!open || !member) {
            return "";
        }
        if (hearing != null) {
            return hearing.begun()
                            && hearing.number() > 0
                            && hearing.recommendation().equals(found.stored().id())
                            && hearing.panel().decides().contains(question)
                    ? hearing.decide(question)
                    : "";
        }
        return waits.stream()
                .filter(waiting -> reader.is(Role.PANEL_CHAIR)
                        && waiting.panel().decides().contains(question)
                        && waiting.referral()
                                .recommendation()
                                .equals(found.stored().id()))
                .map(waiting -> Address.of(
                        "panels", waiting.panel().id(), "decide", found.stored().id(), question))
                .findFirst()
                .orElse("");
    }

    /** The name of the style of a last day. */
    public static String mark(DueDay due) {
        return switch (due.standing()) {
            case OVERDUE -> "late";
            case GONE_BY -> "unless";
            case TODAY -> "today";
            case AHEAD, MET -> "ahead";
        };
    }

    /** What the button that leads to deciding says. */
    public String decideWords() {
        return hearing == null ? "Decide between meetings, as the chair" : "Decide";
    }
}
