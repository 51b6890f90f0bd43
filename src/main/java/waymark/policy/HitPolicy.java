package waymark.policy;

/** What happens when several rows of a table are true at once. */
public enum HitPolicy {
    /** Rows may not overlap; exactly one is true. */
    UNIQUE,
    /** The top row that is true wins. */
    FIRST,
    /** Every true row counts. */
    COLLECT,
    /** No row is true of the facts alone: reasoning over the findings raises one by its outcome. */
    RAISED
}
