package waymark.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the journal records. */
public enum Kind {
    RECOMMENDATION(Kept.byText("recommendation", "id", "body", "received_at")),
    DECISION(Kept.byNumber("decision", "number", "body", "decided_at")),
    /** Somebody looked at a case. */
    VIEW,
    /** Somebody took away everything that is known about a case. */
    EXPORT,
    /** Decision tables were published. */
    PUBLICATION,
    /** A release that a publication puts in force on a day. */
    RELEASE(Kept.byText("release", "hash", "content", "first_used").alsoUnnamed()),
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    /** An account was made, changed or closed. */
    ACCOUNT,
    KEY_MADE,
    KEY_REVOKED,
    /** Something must not be deleted until further notice. */
    HOLD,
    HOLD_ENDED,
    ACTION_DONE,
    /** Whoever said that an action is done took it back. */
    ACTION_NOT_DONE,
    /** A case was put before a panel, or a newer case file about it. */
    REFERRAL,
    /** The chair added a day on which a panel meets. */
    MEETING_ADDED(Kept.byText("meeting_entry", "thing", "body", "entered_at").where("kind", "added")),
    /** A case was moved on an agenda by hand. */
    CASE_MOVED(Kept.byText("meeting_entry", "thing", "body", "entered_at").where("kind", "moved")),
    /** Who was at a meeting was recorded. */
    ATTENDANCE(Kept.byText("meeting_entry", "thing", "body", "entered_at").where("kind", "attended")),
    /** What a panel said of a decision that the chair took between meetings was recorded. */
    CHAIRS_ACTION_PUT(
            Kept.byText("meeting_entry", "thing", "body", "entered_at").where("kind", "heard")),
    /** Words of minutes were changed. */
    MINUTES_WORDED(Kept.byText("meeting_entry", "thing", "body", "entered_at").where("kind", "reworded")),
    /** Signed minutes as they are kept; again when what was about a deleted case was taken out of them. */
    MINUTES_KEPT(Kept.byText("meeting_entry", "thing", "body", "entered_at").where("kind", "signed")),
    /** The chair signed the minutes of a meeting; the entry holds their hash. */
    MINUTES_SIGNED,
    /** A private address for a calendar was made or revoked. */
    CALENDAR_MADE,
    CALENDAR_REVOKED,
    /** Something was deleted by a rule; the report says what. */
    ERASURE(Kept.byText("erasure", "id", "report", "erased_at"));

    private final Kept kept;

    Kind() {
        this(null);
    }

    Kind(Kept kept) {
        this.kept = kept;
    }

    /** Where things of this kind are kept whole, to be set beside their hash; empty when the entry is all there is. */
    Optional<Kept> kept() {
        return Optional.ofNullable(kept);
    }

    /** The kind of a code. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(code))
                .findFirst();
    }

    /** As it is written in an entry, for example {@code sign-in-failed}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
