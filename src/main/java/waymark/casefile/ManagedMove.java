package waymark.casefile;

/** A voluntary, permanent transfer to another school. */
public record ManagedMove(
        @Means(label = "Managed move proposed", value = "Whether a managed move is proposed.")
        Boolean proposed,

        @Means(
                label = "For a trial",
                value = "Whether the move is for a trial period, or may be undone at the end of one.",
                ask = "Is the move for a trial period?")
        Boolean trial,

        @Means(
                label = "Parent consents",
                value = "Whether the parent freely agrees to the move.",
                ask = "Does the parent freely agree to the move?")
        Boolean parentConsents,

        @Means(
                label = "Both schools agree",
                value = "Whether both schools agree to the move.",
                ask = "Do both schools agree to the move?")
        Boolean schoolsAgree,

        @Means(
                label = "Council agrees",
                value = "Whether the council agrees to amend the EHC plan by its own process for the move.")
        Boolean councilAgrees) {}
