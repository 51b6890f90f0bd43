package waymark.casefile;

import java.time.LocalDate;

/** NHS continuing care for children, and continuing healthcare for adults. */
public record ContinuingCare(
        @Means(
                label = "Children's continuing care package",
                value = "Whether the child has a children and young people's continuing care package.",
                ask = "Is there a continuing care package?")
        Boolean childPackage,

        @Means(
                label = "Likely to need adult continuing healthcare",
                value = "Whether people who know the young person think adult NHS continuing healthcare may be needed.",
                ask = "May the young person need NHS continuing healthcare as an adult?")
        Boolean likelyAdult,

        @Means(
                label = "Reason to think about adult continuing healthcare",
                value =
                        "True for a continuing care package, complex health needs or a view that adult continuing healthcare may be needed; a view that it will not goes before the others. Worked out.",
                ask = "Are health needs complex enough that adult continuing healthcare may be needed?")
        Boolean indicated,

        @Means(
                label = "Adult ICB told",
                value = "The day on which children's services told the integrated care board about the young person.")
        LocalDate icbToldOn,

        @Means(
                label = "Formal referral made",
                value = "The day of the formal referral to the adult continuing healthcare team for screening.")
        LocalDate formalReferralOn,

        @Means(
                label = "Decision in principle",
                value = "The day on which the integrated care board decided in principle about adult care.")
        LocalDate decisionInPrincipleOn,

        @Means(
                label = "In principle yes",
                value = "Whether the decision in principle was that adult continuing healthcare will be provided.")
        Boolean yesInPrinciple,

        @Means(
                label = "Package ready",
                value = "The day on which an adult package was commissioned and ready to start.")
        LocalDate packageReadyOn,

        @Means(
                label = "Placed out of area",
                value = "Whether the young person is placed in another board's area.",
                ask = "Is the young person placed in another board's area?")
        Boolean outOfArea,

        @Means(
                label = "Responsible board agreed",
                value = "The day on which the integrated care boards agreed which of them is responsible.")
        LocalDate responsibleBoardAgreedOn,

        @Means(
                label = "Positive checklist received",
                value = "The day on which the integrated care board received a positive adult checklist.")
        LocalDate positiveChecklistOn,

        @Means(label = "Adult decision", value = "The day of the decision on adult continuing healthcare.")
        LocalDate adultDecisionOn,

        @Means(
                label = "Children's continuing care asked for",
                value = "The day on which a possible need for children's continuing care was recognised or referred.")
        LocalDate childReferralOn,

        @Means(
                label = "Checklist meeting held",
                value = "Whether a multi-agency meeting completed the pre-assessment checklist.")
        Boolean checklistMeetingHeld,

        @Means(
                label = "Consent to the health assessment",
                value = "Whether the right person has consented to the continuing care assessment.")
        Boolean consent,

        @Means(label = "Children's decision", value = "The day of the decision on children's continuing care.")
        LocalDate childDecisionOn,

        @Means(label = "Family told", value = "The day on which the family was told of that decision.")
        LocalDate familyToldOn,

        @Means(label = "Package started", value = "The day on which the children's package started.")
        LocalDate packageStartedOn,

        @Means(label = "Package last reviewed", value = "The day of the latest review of the children's package.")
        LocalDate lastReviewOn,

        @Means(
                label = "Transition nurse named",
                value = "Whether a transition nurse is named for the young person.",
                ask = "Is a transition nurse named?")
        Boolean transitionNurse) {}
