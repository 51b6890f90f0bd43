package waymark.casefile;

/** Ways in which a pupil is out of class or school without a recorded exclusion. */
public record OutUnrecorded(
        @Means(
                label = "Sent home, not recorded",
                value =
                        "Whether the child was sent home, or asked to stay away, with no suspension recorded. A parent's agreement does not matter.",
                ask = "Has the child been sent home without a recorded suspension?")
        Boolean sentHome,

        @Means(
                label = "Why sent home",
                value =
                        "Why the child was sent home. ILLNESS, lawful LEAVE and a safeguarding SEPARATION are not exclusions.")
        Cause cause,

        @Means(
                label = "Kept apart inside school",
                value =
                        "Whether the child is kept in a supervised room in school, sometimes called internal suspension.")
        Boolean internalRemoval,

        @Means(
                label = "Pressed to leave",
                value =
                        "Whether a parent is pressed to take the child out of the school, or the name was taken off the register without a lawful ground.")
        Boolean pressedToLeave) {

    /** Why a child was sent home. */
    public enum Cause {
        BEHAVIOUR,
        STAFFING,
        SEN_NOT_MET,
        ILLNESS,
        LEAVE,
        SEPARATION,
        OTHER
    }
}
