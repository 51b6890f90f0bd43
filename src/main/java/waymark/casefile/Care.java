package waymark.casefile;

import java.time.LocalDate;

/** Social care and safety. */
public record Care(
        @Means(
                label = "Danger now",
                value = "Immediate danger, or reasonable cause to suspect significant harm that is live now.",
                ask = "Is the child in danger now?")
        Boolean danger,

        @Means(label = "Looked after", value = "Whether the child is looked after by a council.")
        Boolean lookedAfter,

        @Means(
                label = "Looked after since",
                value = "The day on which the child became looked after.",
                ask = "On what day did the child become looked after?")
        LocalDate lookedAfterSince,

        @Means(label = "Placement started", value = "The day on which the first care placement started.")
        LocalDate placementStartedOn,

        @Means(label = "Care plan made", value = "The day on which the care plan, with its education part, was made.")
        LocalDate carePlanMadeOn,

        @Means(label = "PEP started", value = "The day on which the personal education plan was started.")
        LocalDate pepStartedOn,

        @Means(label = "PEP reviewed", value = "The day on which the personal education plan was last reviewed.")
        LocalDate pepReviewedOn,

        @Means(label = "First care review", value = "The day of the first review of the care plan.")
        LocalDate firstReviewOn,

        @Means(label = "Second care review", value = "The day of the second review of the care plan.")
        LocalDate secondReviewOn,

        @Means(label = "Latest care review", value = "The day of the latest review of the care plan after the second.")
        LocalDate latestReviewOn,

        @Means(
                label = "Placement change disrupts school",
                value = "Whether a change of care placement is planned that would disrupt schooling.")
        Boolean placementChangeDisruptsSchool,

        @Means(label = "Placement change is an emergency", value = "Whether that change is an emergency.")
        Boolean placementChangeEmergency,

        @Means(label = "Placement change approved", value = "Whether a nominated officer has approved that change.")
        Boolean placementChangeApproved,

        @Means(
                label = "Placed by another council",
                value = "Whether the council that looks after the child is not the one in whose area the child lives.")
        Boolean placedInOtherArea,

        @Means(
                label = "Others with parental responsibility or care",
                value =
                        "Whether somebody who is not the parent, such as a foster carer or a council with a care order, has responsibility for the child or cares for the child.")
        Boolean othersMayActAsParent,

        @Means(
                label = "Section 17 services",
                value = "Whether the child has services as a child in need under section 17.")
        Boolean section17Services,

        @Means(label = "Referred to social care", value = "The day on which social care received the referral.")
        LocalDate referredOn,

        @Means(
                label = "Social work assessment done",
                value = "The day on which the social work assessment was finished.")
        LocalDate assessmentDoneOn,

        @Means(
                label = "Strategy discussion",
                value = "The day of the strategy discussion at which section 47 enquiries were started.")
        LocalDate strategyDiscussionOn,

        @Means(label = "Child protection conference", value = "The day of the initial child protection conference.")
        LocalDate conferenceOn,

        @Means(label = "Social worker", value = "Whether the child has a social worker.")
        Boolean socialWorker,

        @Means(label = "Protection plan", value = "Whether the child has a child protection plan.")
        Boolean protectionPlan,

        @Means(label = "Safety", value = "Safeguarding: what goes before every route.")
        Safety safety,

        @Means(
                label = "Disabled children's team",
                value = "Whether the child is known to the team for disabled children.",
                ask = "Is the child known to the disabled children's team?")
        Boolean disabledChildrensTeam,

        @Means(label = "Leaving care", value = "From looked after to adult, and the looked-after plans.")
        LeavingCare leaving,

        @Means(
                label = "Referral answered",
                value = "The day on which a social worker acknowledged the referral and decided the next step.")
        LocalDate referralAnsweredOn,

        @Means(label = "First review conference", value = "The day of the first review child protection conference.")
        LocalDate reviewConferenceOn,

        @Means(label = "Disabled", value = "Whether the child is disabled.")
        Boolean disabled,

        @Means(
                label = "Section 17 assessment started",
                value = "The day on which an assessment as a child in need started.")
        LocalDate childInNeedAssessmentOn,

        @Means(
                label = "Placement at risk",
                value = "Whether a looked-after child's placement is at risk of breaking down.")
        Boolean placementAtRisk,

        @Means(label = "Adoption planned", value = "Whether adoption is planned.")
        Boolean adoptionPlanned) {}
