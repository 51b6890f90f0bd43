package waymark.casefile;

/** The facts of a session whose register code is asked for (SI 2024/208 reg 10). */
public record SessionToCode(
        @Means(
                label = "Where the child is taught",
                value =
                        "Where the child is for the session. ONLINE: remote lessons or a telepresence robot; NOWHERE: the child is at home without teaching.",
                ask = "Where is the child for the session?")
        Where where,

        @Means(
                label = "Who arranged it",
                value = "Who arranged the education for the session.",
                ask = "Who arranged the education for the session?")
        Arranger arrangedBy,

        @Means(
                label = "Registered there too",
                value = "Whether the child is registered at that school as well (dual registration).",
                ask = "Is the child registered at that school too?")
        Boolean dualRegistered,

        @Means(
                label = "Approved and supervised",
                value = "Whether the school has approved the activity and somebody there supervises the child.",
                ask = "Is the activity approved and supervised?")
        Boolean supervised,

        @Means(label = "Transport", value = "Whether transport stopped the child from attending.")
        Transport transport) {

    /** Where a child is for a session. */
    public enum Where {
        OWN_SCHOOL,
        OTHER_SCHOOL,
        NOT_A_SCHOOL,
        ONLINE,
        NOWHERE
    }

    /** Who arranged the education. */
    public enum Arranger {
        COUNCIL,
        SCHOOL,
        PARENT,
        NOBODY
    }

    /** How transport stopped a child from attending. */
    public enum Transport {
        COUNCIL_NOT_ARRANGED,
        NOT_RUNNING
    }
}
