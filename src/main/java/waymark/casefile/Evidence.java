package waymark.casefile;

/** Actions, disagreements and the record itself. */
public record Evidence(
        @Means(label = "Disagreement", value = "How strong a disagreement between the family and services is.")
        Views.Degree conflictLevel,

        @Means(
                label = "Not agreed, or put off",
                value = "Whether something that was asked for has not been agreed, or has been put off.")
        Boolean saidNoOrNotYet,

        @Means(label = "Reason given", value = "Whether a plain reason has been given in writing, in time.")
        Boolean reasonGiven,

        @Means(label = "Actions agreed", value = "Whether a meeting or panel has agreed actions.")
        Boolean actionsAgreed,

        @Means(label = "Actions owned", value = "Whether every action agreed has an owner and a date.")
        Boolean actionsOwned,

        @Means(label = "Writing to the family", value = "Whether a letter or report is about to go to the family.")
        Boolean writingToFamily) {}
