package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

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
        Boolean writingToFamily,

        @Means(label = "Contested", value = "What people disagree about.")
        List<Contest> contested,

        @Means(label = "Contested since", value = "The day on which the disagreement was first raised.")
        LocalDate contestedOn,

        @Means(label = "Settled", value = "The day on which the disagreement was settled.")
        LocalDate settledOn,

        @Means(
                label = "Departures from one row this term",
                unit = "departures",
                value = "How many times this term people have departed from the same row of a table.")
        Integer departuresFromRow,

        @Means(
                label = "Pupils with the same theme",
                unit = "pupils",
                value = "How many pupils of one school come up with the same theme.")
        Integer pupilsWithTheme,

        @Means(
                label = "Theme reported",
                value = "Whether a repeated theme has been reported to the board that owns it.")
        Boolean themeReported,

        @Means(label = "Rule wording to change", value = "Whether the wording of a rule is being changed.")
        Boolean wordingChanging) {

    /** What people can disagree about. */
    public enum Contest {
        SAFEGUARDING_LEVEL,
        MEETING_NEED,
        DECISION,
        FUNDING,
        PANEL_SPLIT,
        PANEL_ROLE_ABSENT,
        CHILD_AND_PARENT,
        TWO_COUNCILS,
        RULE_AND_PERSON
    }
}
