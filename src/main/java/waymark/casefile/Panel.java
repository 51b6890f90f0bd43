package waymark.casefile;

/** A referral to the Single Panel for alternative provision. */
public record Panel(
        @Means(
                label = "Risk of permanent exclusion",
                value =
                        "LOW; MED: two or more suspensions or five suspended days in a term; HIGH: the head says the place is at risk.")
        Risk pexRisk) {

    /** How likely permanent exclusion is. */
    public enum Risk {
        LOW,
        MED,
        HIGH
    }
}
