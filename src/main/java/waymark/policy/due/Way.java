package waymark.policy.due;

/** Which way a period runs from its day, and whether the day counts. */
enum Way {
    /** The day itself is left out. */
    AFTER("after"),
    BEFORE("before"),
    /** The day itself is day 1. */
    BEGINNING_WITH("beginning with");

    final String words;

    Way(String words) {
        this.words = words;
    }
}
