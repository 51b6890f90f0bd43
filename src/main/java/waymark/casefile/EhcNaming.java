package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** Which setting a plan names, and what is said for and against it. */
public record EhcNaming(
        @Means(
                label = "Setting asked for",
                value = "The kind of setting that the family asked the council to name.",
                ask = "What kind of setting did the family ask for?")
        Setting.Type requestedType,

        @Means(
                label = "Grounds against it",
                value = "What is put forward against naming the setting that was asked for.",
                ask = "What is put forward against the setting that was asked for?")
        List<Ground> groundsProposed,

        @Means(label = "Setting consulted", value = "The day on which a setting was sent the consultation.")
        LocalDate consultedOn,

        @Means(label = "Setting answered", value = "The day on which its answer came.")
        LocalDate answeredOn,

        @Means(label = "Setting's answer", value = "What the setting said.")
        Answer answer,

        @Means(
                label = "Answer overdue",
                value = "Whether fifteen days have gone by without the setting's answer; worked out.")
        Boolean answerOverdue,

        @Means(
                label = "Mainstream wanted",
                value = "Whether the family wants a mainstream place.",
                ask = "Does the family want a mainstream place?")
        Boolean mainstreamWanted,

        @Means(
                label = "Mainstream would harm others' education",
                value = "Whether mainstream is said to be incompatible with the efficient education of others.")
        Boolean mainstreamIncompatible,

        @Means(
                label = "Reasonable steps exist",
                value = "Whether there are reasonable steps that would take that incompatibility away.")
        Boolean reasonableStepsExist,

        @Means(label = "Setting named", value = "The kind of setting that the final plan names.")
        Setting.Type namedType,

        @Means(label = "Setting named admits", value = "Whether the setting that is named admits the person.")
        Boolean namedSettingAdmits,

        @Means(
                label = "Approval under section 41",
                value =
                        "Whether an independent special school or college is on the Secretary of State's approved list.")
        Boolean section41Approved,

        @Means(
                label = "Approval to end",
                value = "The day on which notice was given that a section 41 approval is withdrawn.")
        LocalDate approvalWithdrawnNoticeOn,

        @Means(
                label = "Outside any setting proposed",
                value = "Whether provision outside any school, college or early years place is proposed.",
                ask = "Is provision outside any school, college or early years place proposed?")
        Boolean outsideSettingProposed,

        @Means(label = "Why outside", value = "The main reason put forward for provision outside any setting.")
        Why outsideSettingWhy,

        @Means(
                label = "Inappropriate in any setting",
                value =
                        "The council's opinion that it would be inappropriate to make the provision in any school, college or early years place.")
        Boolean inappropriateInAnySetting,

        @Means(
                label = "Family consulted on it",
                value = "Whether the family was consulted on provision outside a setting.")
        Boolean outsideSettingConsulted,

        @Means(
                label = "Adjustments meeting held",
                value = "The day on which council and setting met about what adjustments are possible.")
        LocalDate adjustmentsMeetingOn,

        @Means(
                label = "Parent called after it",
                value = "The day on which an officer explained that meeting to the family.")
        LocalDate parentCalledOn) {

    /** What is put forward against a setting. */
    public enum Ground {
        UNSUITABLE,
        EFFICIENT_EDUCATION_OF_OTHERS,
        EFFICIENT_USE_OF_RESOURCES,
        FULL,
        SETTING_OBJECTS,
        OTHER
    }

    /** What a setting says when it is consulted. */
    public enum Answer {
        CAN_MEET_NEED,
        CANNOT_MEET_NEED,
        NO_ANSWER
    }

    /** Why provision outside any setting is proposed. */
    public enum Why {
        INAPPROPRIATE_IN_ANY_SETTING,
        NO_PLACE_FREE,
        WAITING_FOR_PLACE,
        COST,
        FAMILY_WISH,
        OTHER
    }
}
