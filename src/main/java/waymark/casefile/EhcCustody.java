package waymark.casefile;

import java.time.LocalDate;

/** A person aged 18 or under who is detained in relevant youth accommodation. */
public record EhcCustody(
        @Means(
                label = "Detained",
                value = "Whether the person is detained in youth accommodation.",
                ask = "Is the person detained?")
        Boolean detained,

        @Means(label = "Council keeps the plan from", value = "The day from which the home council keeps the plan.")
        LocalDate keepingFrom,

        @Means(
                label = "Council knew of the detention",
                value =
                        "The day on which the home council knew that the person was detained, or moved to other accommodation.")
        LocalDate knewOn,

        @Means(
                label = "Plan sent to the accommodation",
                value =
                        "The day on which the plan was sent to the accommodation, the youth justice team and the health commissioner.")
        LocalDate planSentOn,

        @Means(
                label = "Assessment begun in custody",
                value = "Whether an assessment was begun while the person was detained.")
        Boolean assessmentBegun,

        @Means(label = "Released", value = "The day of release.")
        LocalDate releasedOn,

        @Means(
                label = "Same council after release",
                value = "Whether the council responsible after release is the one that was responsible before.")
        Boolean sameCouncil,

        @Means(
                label = "Told of release",
                value = "The day on which the home council was told of the release to another area.")
        LocalDate releaseInformedOn,

        @Means(label = "Plan disclosed", value = "The day on which the plan was disclosed to the new council.")
        LocalDate planDisclosedOn,

        @Means(label = "New council received the plan", value = "The day on which the new council received the plan.")
        LocalDate newCouncilReceivedOn,

        @Means(label = "New ICB told", value = "The day on which the new council told its ICB.")
        LocalDate newIcbToldOn,

        @Means(
                label = "Mediation adviser told",
                value = "The day on which the mediation adviser was told that mediation is wanted.")
        LocalDate mediationAdviserToldOn,

        @Means(label = "Mediation held", value = "The day on which the mediation took place.")
        LocalDate mediationHeldOn) {}
