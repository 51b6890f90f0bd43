package waymark.casefile;

/** Emotionally based difficulty with attending school. */
public record Ebsa(
        @Means(
                label = "Signs",
                value = "Whether there are signs that worry or distress keeps this child from school.",
                ask = "Are there signs that worry or distress keeps the child from school?")
        Boolean signs,

        @Means(label = "School-wide only", value = "Whether the question is about the whole school and no named child.")
        Boolean schoolWideOnly,

        @Means(
                label = "Targeted help",
                value = "How far the second stage, targeted plan-do-review, has got.",
                ask = "How far has targeted help got?")
        Help targetedHelp,

        @Means(label = "What targeted help did", value = "What the review of the second stage found.")
        Support.Impact targetedHelpImpact,

        @Means(label = "School weeks out", unit = "school weeks", value = "School weeks the child has been out.")
        Integer schoolWeeksOut,

        @Means(
                label = "Return step agreed",
                value = "Whether a first small step back is agreed.",
                ask = "Is a first small step back agreed?")
        Boolean returnStepAgreed,

        @Means(
                label = "Child heard",
                value = "Whether the child and parent were heard before the absence was judged.",
                ask = "Have the child and parent been heard about the absence?")
        Boolean childHeard,

        @Means(label = "Attendance falling", value = "Whether attendance is falling.")
        Boolean attendanceFalling,

        @Means(label = "Mental-health referral", value = "Where a referral to the child mental-health service stands.")
        Referral mentalHealthReferral) {

    /** How far targeted help has got. */
    public enum Help {
        NOT_STARTED,
        RUNNING,
        REVIEWED
    }

    /** Where a referral stands. */
    public enum Referral {
        WAITING,
        NOT_TAKEN,
        SEEN
    }
}
