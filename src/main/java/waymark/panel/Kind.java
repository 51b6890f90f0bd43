package waymark.panel;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a panel does with a suggestion. */
public enum Kind {
    AGREE("agree"),
    AGREE_WITH_CHANGES("agree-with-changes"),
    /** Something else than was suggested. */
    DEPART("depart"),
    /** Later, once something more is known. */
    DEFER("defer"),
    /** It is for another panel or service. */
    DECLINE_TO_DECIDE("decline-to-decide");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
