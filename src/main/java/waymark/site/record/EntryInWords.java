package waymark.site.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import waymark.journal.Kind;
import waymark.journal.Line;
import waymark.site.Address;
import waymark.site.Choice;
import waymark.site.Moment;

/** An entry of the record, as a page tells it. */
public record EntryInWords(Line line) {

    private static final int LONGEST = 20;

    /** Kinds whose thing has a name that says nothing to people. */
    private static final Set<Kind> UNNAMED =
            EnumSet.of(Kind.RECOMMENDATION, Kind.VIEW, Kind.EXPORT, Kind.HOLD, Kind.HOLD_ENDED, Kind.ERASURE);

    public String at() {
        return Moment.time(line.at());
    }

    public String what() {
        return Kind.of(line.kind()).map(EntryInWords::words).orElse(line.kind());
    }

    /** Who did it; what was deleted by a rule is said so. */
    public String who() {
        return line.who() == null ? "" : line.who();
    }

    /** The page of the case; empty when it is about none. */
    public String casePath() {
        return line.reference() == null || line.authority() == null
                ? ""
                : Address.of("cases", line.authority(), line.reference());
    }

    /** What it was done to, in short; empty for nothing. */
    public String thing() {
        String thing = line.thing() == null
                        || Kind.of(line.kind()).filter(UNNAMED::contains).isPresent()
                ? ""
                : line.thing();
        return thing.length() > LONGEST ? thing.substring(0, LONGEST) + "…" : thing;
    }

    /** The page of the thing; empty when it has none. */
    public String thingPath() {
        return line.kind().equals(Kind.DECISION.toString()) && line.thing() != null
                ? Address.of("decisions", line.thing())
                : "";
    }

    static String words(Kind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "Recommendation given";
            case DECISION -> "Decision recorded";
            case VIEW -> "Case looked at";
            case EXPORT -> "Case handed over";
            case PUBLICATION -> "Tables published";
            case RELEASE -> "Tables put in force";
            case SIGN_IN -> "Signed in";
            case SIGN_IN_FAILED -> "Sign-in failed";
            case SIGN_OUT -> "Signed out";
            case ACCOUNT -> "Account made, changed or closed";
            case KEY_MADE -> "Key made";
            case KEY_REVOKED -> "Key revoked";
            case HOLD -> "Legal hold put on";
            case HOLD_ENDED -> "Legal hold ended";
            case ACTION_DONE -> "Action said to be done";
            case ACTION_NOT_DONE -> "Action not done after all";
            case REFERRAL -> "Case referred to a panel";
            case MEETING_ADDED -> "Meeting added";
            case CASE_MOVED -> "Case moved on an agenda";
            case ATTENDANCE -> "Who was at a meeting";
            case CHAIRS_ACTION_PUT -> "Chair's action put to the panel";
            case MINUTES_WORDED -> "Words of minutes changed";
            case MINUTES_KEPT -> "Signed minutes kept";
            case MINUTES_SIGNED -> "Minutes signed";
            case CALENDAR_MADE -> "Private calendar made";
            case CALENDAR_REVOKED -> "Private calendar ended";
            case ERASURE -> "Case deleted by a rule";
        };
    }

    /** Every kind, and all of them together, to choose from. */
    static List<Choice> kinds() {
        List<Choice> kinds = new ArrayList<>(List.of(Choice.of("", "Everything")));
        Arrays.stream(Kind.values())
                .map(kind -> Choice.of(kind.toString(), words(kind)))
                .forEach(kinds::add);
        return kinds;
    }
}
