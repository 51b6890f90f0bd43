package waymark.panel;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a panel decides otherwise than was suggested: a short list, so that reasons can be counted; the words come beside. */
public enum Departure {
    FACTS_WRONG("facts-wrong", "The facts on file are wrong or out of date"),
    MORE_IS_KNOWN("more-is-known", "The panel knows something that is not on file"),
    CHILD_OR_FAMILY_VIEW("child-or-family-view", "What the child or the family wants points elsewhere"),
    RISK("risk", "The panel sees the risk differently"),
    BETTER_FIT("better-fit", "Another course fits this child better"),
    RULE_LOOKS_WRONG("rule-looks-wrong", "The rule, or its threshold, looks wrong here"),
    LAW("law", "The law asks for something else");

    private final String code;
    private final String words;

    Departure(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
