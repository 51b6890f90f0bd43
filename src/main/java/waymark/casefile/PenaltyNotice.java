package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** A penalty notice for unauthorised absence, under the national framework of 19 August 2024. */
public record PenaltyNotice(
        @Means(
                label = "Penalty notice considered",
                value = "Whether somebody is thinking about a penalty notice.",
                ask = "Is a penalty notice being considered?")
        Boolean considered,

        @Means(
                label = "Which parent",
                value = "Which parent the notice would go to; notices count for each parent apart.")
        Parent parent,

        @Means(label = "Earlier notices", value = "Every earlier notice for this child, to either parent.")
        List<Earlier> notices,

        @Means(
                label = "Notices in three years",
                unit = "notices",
                value =
                        "Notices to this parent for this child in the three years before the date of the case; withdrawn ones and those before 19 August 2024 do not count.",
                ask = "How many notices has this parent had for this child in three years?")
        Integer inThreeYears,

        @Means(label = "Notice issued", value = "The day on which a notice now running was issued.")
        LocalDate issuedOn,

        @Means(label = "Paid", value = "The day on which that notice was paid.")
        LocalDate paidOn,

        @Means(
                label = "Support",
                value = "What became of support. NOT_FITTING: support would not be the right answer, as for a holiday.",
                ask = "What support was offered, and what came of it?")
        Support support,

        @Means(label = "Notice to Improve", value = "The day on which a Notice to Improve was given.")
        LocalDate noticeToImproveOn,

        @Means(label = "Notice to Improve ends", value = "The day on which the Notice to Improve ends.")
        LocalDate noticeToImproveEndsOn,

        @Means(
                label = "Illness, unavoidable, or education owed",
                value =
                        "True where the absence may be illness or unavoidable, or where education that the council may owe is not there yet, so that nobody is penalised or taken off a register for it. False only where the cause has been judged and nothing points that way; worked out.")
        Boolean blocked) {

    /** A parent, without saying who it is. */
    public enum Parent {
        ONE,
        OTHER
    }

    /** What became of support. */
    public enum Support {
        NOT_OFFERED,
        RUNNING,
        NOT_TAKEN_UP,
        HAS_NOT_WORKED,
        NOT_FITTING
    }

    /** An earlier notice. */
    public record Earlier(
            @Means(label = "Earlier notice issued", value = "The day on which it was issued.")
            LocalDate issuedOn,

            @Means(label = "To which parent", value = "Which parent it went to; ONE when left out.")
            Parent parent,

            @Means(label = "Withdrawn", value = "Whether it was withdrawn.")
            Boolean withdrawn) {}
}
