package waymark.casefile;

import java.time.LocalDate;

/** The review of an EHC plan that is in hand, and the change to the plan that follows it. */
public record EhcReview(
        @Means(
                label = "Last review completed",
                value =
                        "The day on which the family was told what the council decided after the last completed review. That day completes a review, not the day of the meeting.",
                ask = "On what day was the family told the council's decision after the last review?")
        LocalDate lastDecisionOn,

        @Means(
                label = "Review meeting",
                value = "The day of the review meeting, held or booked.",
                ask = "On what day is, or was, the review meeting?")
        LocalDate meetingOn,

        @Means(
                label = "Invitations to the meeting sent",
                value = "The day on which everybody invited was told the date of the review meeting.")
        LocalDate invitedOn,

        @Means(
                label = "Notice of the meeting",
                unit = "days",
                value = "Days from the invitations to the meeting; worked out from the dates.")
        Integer noticeDays,

        @Means(
                label = "Papers sent round",
                value = "The day on which advice and information for the meeting were sent to everybody invited.")
        LocalDate papersSentOn,

        @Means(
                label = "Report sent",
                value = "The day on which the written report of the meeting was sent to everybody invited.")
        LocalDate reportSentOn,

        @Means(
                label = "Decision after the review",
                value =
                        "What the council proposes: keep the plan as it is, change it, or end it. Taken to be a change where proposed changes were sent.",
                ask = "Will the council keep the plan as it is, change it or end it?")
        Decision decision,

        @Means(
                label = "Decision notified",
                value =
                        "The day on which the family and the setting were told that decision; the notice with the proposed changes is such a notice.",
                ask = "On what day was the family told the decision after this review?")
        LocalDate decisionNotifiedOn,

        @Means(
                label = "This review completed",
                value =
                        "The day on which the review in hand was completed, when it is later than the last one; worked out from the day the decision was notified.")
        LocalDate completedOn,

        @Means(
                label = "Twelve months start",
                value =
                        "The day with which the present twelve months for a review start: the last completed review, or the day the plan was made; worked out.")
        LocalDate yearStartsOn,

        @Means(
                label = "Review overdue",
                value = "Whether the twelve months for a review have run out without one; worked out.")
        Boolean overdue,

        @Means(
                label = "Child invited",
                value = "Whether the child was asked to come to the review, or given another way to take part.",
                ask = "Has the child been asked to the review, or given another way to take part?")
        Boolean childInvited,

        @Means(
                label = "Reviewed since release",
                value = "Whether a review was completed since the young person's release from custody; worked out.")
        Boolean sinceRelease,

        @Means(
                label = "Changes put forward without a review",
                value = "Whether changes to the plan are put forward at another time than after a review.")
        Boolean withoutReview,

        @Means(
                label = "Notice with proposed changes sent",
                value =
                        "The day on which the plan, the notice of the proposed changes and the evidence for them were sent to the family.",
                ask = "On what day were the plan and the proposed changes sent to the family?")
        LocalDate amendmentNoticeSentOn,

        @Means(
                label = "Proposed changes served",
                value =
                        "The day on which the proposed changes were served on the family; it is day 1 of their fifteen.")
        LocalDate amendmentServedOn,

        @Means(
                label = "Time to comment still runs",
                value = "Whether the family's fifteen days to comment still run; worked out from the day of service.")
        Boolean commentTimeRuns,

        @Means(
                label = "Earliest day to make the changes final",
                value = "The day after the family's fifteen days; worked out from the day of service.")
        LocalDate earliestFinalOn,

        @Means(
                label = "Change settled",
                value =
                        "The day on which the final changed plan was sent, or the family was told with reasons that the plan will not be changed.")
        LocalDate amendmentSettledOn,

        @Means(label = "What came of the changes", value = "Whether the plan was changed in the end.")
        Settled amendmentOutcome) {

    /** What a council may decide after a review. */
    public enum Decision {
        CONTINUE,
        AMEND,
        CEASE
    }

    /** What came of proposed changes. */
    public enum Settled {
        AMENDED,
        NOT_AMENDED
    }
}
