package waymark.referral;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody said to one question. Not to know is an answer; it is never "no". */
public sealed interface Answer {

    /**
     * The fact.
     *
     * @param value as it stands in a case file
     */
    record Is(JsonNode value) implements Answer {}

    /** Nobody here knows. */
    record NotKnown() implements Answer {}

    /** To be asked later. */
    record Later() implements Answer {}

    /** It was said before and is taken back. */
    record TakenBack() implements Answer {}
}
