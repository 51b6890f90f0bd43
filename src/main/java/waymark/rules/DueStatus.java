package waymark.rules;

/** How a due date stands on the date of the case. */
public enum DueStatus {
    /** Not done, and the day has not passed. */
    DUE("due"),
    /** Not done, and the day has passed. */
    OVERDUE("overdue"),
    /** Done. */
    MET("met");

    private final String word;

    DueStatus(String word) {
        this.word = word;
    }

    /** The word used in JSON. */
    public String word() {
        return word;
    }
}
