package waymark.casefile;

import java.time.LocalDate;

/** A governing board's direction that a pupil be educated elsewhere to improve behaviour (Education Act 2002 s.29A). */
public record OffSiteDirection(
        @Means(
                label = "Off-site from",
                value = "The first day of the direction.",
                ask = "On what day does the off-site direction start?")
        LocalDate startsOn,

        @Means(label = "Off-site until", value = "The last day of the direction.")
        LocalDate endsOn,

        @Means(
                label = "For behaviour",
                value = "Whether the direction is to improve the pupil's behaviour, its only lawful purpose.")
        Boolean forBehaviour,

        @Means(
                label = "Off-site notice given",
                value = "The day on which the parent was given written notice of the direction.",
                ask = "On what day was written notice of the direction given?")
        LocalDate noticeGivenOn,

        @Means(
                label = "School days of notice",
                unit = "school days",
                value =
                        "School days from the day of the notice, counted if it is one, to the day before the start; worked out.")
        Integer noticeSchoolDays,

        @Means(
                label = "Notice complete",
                value =
                        "Whether the notice has the address, a contact, the number of days, the reasons and objectives, and the session times.")
        Boolean noticeComplete,

        @Means(
                label = "Council has the notice",
                value = "The day on which the council was given the notice for a pupil with an EHC plan.")
        LocalDate councilNoticeOn,

        @Means(
                label = "Consent asked for",
                value = "Whether anybody holds the direction back because a parent does not agree.")
        Boolean heldForConsent,

        @Means(
                label = "At a registered school",
                value = "Whether the place is another registered school or AP school, with dual registration.")
        Boolean registeredSchool,

        @Means(label = "Direction last reviewed", value = "The day of the board's latest review of the direction.")
        LocalDate lastReviewedOn,

        @Means(label = "Next review of direction", value = "The day set for the board's next review.")
        LocalDate nextReviewOn,

        @Means(
                label = "Review asked for",
                value =
                        "The day on which a parent, or the council for a pupil with an EHC plan, asked in writing for a review.")
        LocalDate reviewAskedOn,

        @Means(
                label = "Days since the last review when asked",
                unit = "days",
                value = "Calendar days from the last review to the day a review was asked for; worked out.")
        Integer daysSinceReview,

        @Means(label = "Review held", value = "The day on which the review that was asked for was held.")
        LocalDate reviewHeldOn) {}
