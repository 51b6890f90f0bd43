package waymark.casefile;

import java.time.LocalDate;

/** Help for a family below the level of harm. */
public record EarlyHelp(
        @Means(
                label = "Needs of the family",
                unit = "needs",
                value = "How many needs the family has that nobody meets yet.")
        Integer needs,

        @Means(label = "Not met by one service", value = "Whether one need cannot be met by one service alone.")
        Boolean notMetByOneService,

        @Means(label = "Consent to early help", value = "Whether the family agrees to early help.")
        DynamicSupport.Consent consent,

        @Means(
                label = "Consent given or withheld",
                value = "The day on which the family last answered about early help.")
        LocalDate consentAnsweredOn,

        @Means(label = "Risk has risen", value = "Whether risk has risen since the family said no to early help.")
        Boolean riskHasRisen,

        @Means(label = "Assessment started", value = "The day on which the Early Help Assessment started.")
        LocalDate assessmentStartedOn,

        @Means(
                label = "Worried, not harm",
                value = "Whether someone is worried and does not think that there is significant harm.")
        Boolean worriedNotHarm,

        @Means(
                label = "Conflict with school over the plan",
                value = "Whether family and school are in conflict over the support plan.")
        Boolean conflictOverPlan,

        @Means(label = "Wants help", value = "Whether the family wants help.")
        Boolean wantsHelp,

        @Means(
                label = "Stepped down from protection",
                value = "The day on which the family stepped down from a child protection plan elsewhere.")
        LocalDate steppedDownOn,

        @Means(
                label = "Stepped down within a year",
                value =
                        "Whether the family moved in and stepped down from a protection plan within the months that the council sets; worked out against 12 months.")
        Boolean steppedDownWithinYear,

        @Means(label = "Moved in", value = "The day on which the family moved into the area.")
        LocalDate movedInOn,

        @Means(
                label = "In the support plan",
                value = "Whether the SEN Support plan says anything of early help or short breaks.")
        Boolean inSupportPlan,

        @Means(label = "Level not agreed", value = "Whether agencies disagree on the level of help.")
        Boolean levelNotAgreed,

        @Means(label = "Lead practitioner", value = "Whether a lead practitioner is named.")
        Boolean leadNamed,

        @Means(
                label = "Agencies involved",
                unit = "agencies",
                value = "How many agencies are involved with the family.")
        Integer agencies,

        @Means(label = "Free school meals", value = "Whether the child gets free school meals.")
        Boolean freeSchoolMeals,

        @Means(label = "Health visitor check missed", value = "Whether a Healthy Child Programme check was missed.")
        Boolean healthCheckMissed) {}
