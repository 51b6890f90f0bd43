package waymark.casefile;

import java.time.LocalDate;

/** The nursery place and the money that goes with it. */
public record EarlyYearsPlace(
        @Means(label = "Place offered", value = "Whether a nursery place has been offered.")
        Boolean offered,

        @Means(
                label = "Funded place",
                value = "Whether the child takes up a funded early years place.",
                ask = "Does the child take up a funded place?")
        Boolean funded,

        @Means(
                label = "Support plan reviewed",
                value = "The day on which the setting's support plan was last reviewed.")
        LocalDate planReviewedOn,

        @Means(
                label = "Since the plan was reviewed",
                unit = "weeks",
                value = "Whole weeks since the setting's support plan was last reviewed.")
        Integer weeksSinceReview,

        @Means(
                label = "Higher need",
                value = "Whether the setting thinks that level 2 of the inclusion fund is needed.")
        Boolean higherNeed,

        @Means(
                label = "Specialist signed off",
                value = "Whether a specialist has signed off the application for level 2.")
        Boolean specialistSignedOff,

        @Means(label = "On DLA", value = "Whether Disability Living Allowance is paid for the child.")
        Boolean dla,

        @Means(
                label = "Disability Access Fund claimed",
                value = "Whether a provider has claimed the Disability Access Fund for the child this year.")
        Boolean accessFundClaimed,

        @Means(
                label = "Trained in inclusion",
                value = "Whether the setting's staff have had the area's inclusion training.")
        Boolean inclusionTrained,

        @Means(
                label = "SENCO trained to level 3",
                value = "Whether the setting's SENCO has the level 3 early years award.")
        Boolean sencoTrained) {}
