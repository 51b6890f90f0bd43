package waymark.casefile;

import java.time.LocalDate;

/** Before school. */
public record EarlyYears(
        @Means(
                label = "In a setting",
                value = "Whether the child goes to an early years setting.",
                ask = "Does the child go to a nursery, pre-school or childminder?")
        Boolean inSetting,

        @Means(label = "In the setting since", value = "The day on which the child started at the setting.")
        LocalDate settingSince,

        @Means(
                label = "In a setting at two",
                value = "Whether the child was at the setting before the third birthday; worked out.")
        Boolean inSettingAtTwo,

        @Means(label = "Ages and Stages", value = "The latest Ages and Stages Questionnaire.")
        Asq asq,

        @Means(label = "Parents worried", value = "Whether the parents are worried about the child's development.")
        Boolean parentsWorried,

        @Means(
                label = "Consent",
                value = "Whether the parents agree to a referral and to sharing what is known.",
                ask = "Do the parents agree to a referral?")
        Boolean consent,

        @Means(label = "Early needs seen", value = "Whether lower-level or emerging special needs are seen.")
        Boolean emergingNeed,

        @Means(
                label = "Significant need",
                value = "Whether need is significant, as the people who know the child see it.")
        Boolean significantNeed,

        @Means(label = "Possible autism", value = "Whether autism is thought possible.")
        Boolean possibleAutism,

        @Means(
                label = "Progress check at two",
                value = "The day on which the setting gave the parents its written check at age two.")
        LocalDate progressCheckOn,

        @Means(label = "Health review at two", value = "The day of the health visitor's review at two.")
        LocalDate healthReviewOn,

        @Means(
                label = "Early years team",
                value = "The referral to the team around the child, and what follows at home.")
        EarlyYearsTeam team,

        @Means(label = "Place and money", value = "The nursery place and the money that goes with it.")
        EarlyYearsPlace place) {}
