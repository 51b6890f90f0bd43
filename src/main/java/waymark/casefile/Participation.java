package waymark.casefile;

import java.time.LocalDate;

/** Education, training and work after 16. */
public record Participation(
        @Means(
                label = "What the young person does",
                value =
                        "What a person past compulsory school age does now; taken from the kind of setting, or from having left, when not given.",
                ask = "Is the young person in education, training or work?")
        Status status,

        @Means(
                label = "Left education",
                value = "The day on which the young person stopped attending education.",
                ask = "When did the young person leave education?")
        LocalDate leftEducationOn,

        @Means(
                label = "Level 3 reached",
                value = "Whether the young person holds a level 3 qualification, such as two A levels.",
                ask = "Does the young person hold a level 3 qualification?")
        Boolean level3,

        @Means(
                label = "Wants to return",
                value = "Whether the young person wants to return to education or training.",
                ask = "Does the young person want to go back to education or training?")
        Boolean wantsToReturn,

        @Means(
                label = "Offer of a place",
                value = "Whether the young person has a suitable offer for the coming or current academic year.",
                ask = "Does the young person have an offer of a place?")
        Boolean offerOfPlace,

        @Means(
                label = "Academic age",
                unit = "years",
                value = "Whole years on the 31 August before the academic year; worked out.")
        Integer academicAge,

        @Means(
                label = "At risk of NEET",
                value = "Whether the young person may end up not in education, employment or training.",
                ask = "Is the young person at risk of having no education, training or work after 16?")
        Boolean atRisk,

        @Means(
                label = "Registered for NEET support",
                value = "The day on which the school registered the pupil for support with the next step.")
        LocalDate registeredOn,

        @Means(
                label = "One-to-one needs assessment",
                value = "The day of a one-to-one assessment of what the young person needs for the next step.")
        LocalDate needsAssessedOn,

        @Means(
                label = "Contacts this autumn",
                unit = "contacts",
                value = "Contacts made this autumn term with a young adult who has a plan and has left education.")
        Integer autumnContacts,

        @Means(
                label = "Wants to work",
                value = "Whether the young person wants paid work.",
                ask = "Does the young person want paid work?")
        Boolean wantsWork,

        @Means(
                label = "Ready for an internship",
                value = "Whether the young person is ready for a supported internship now.",
                ask = "Is the young person ready for an internship?")
        Boolean readyForInternship,

        @Means(
                label = "Job offer",
                value = "Whether the young person has an offer of paid work.",
                ask = "Is there a job offer?")
        Boolean jobOffer,

        @Means(
                label = "Early signs of leaving",
                value = "Whether somebody who has just started college shows early signs of leaving.")
        Boolean earlySignsOfLeaving,

        @Means(
                label = "Days a week",
                unit = "days a week",
                value = "Days a week of the post-16 placement.",
                ask = "How many days a week is the placement?")
        Integer daysAWeek,

        @Means(label = "Link worker", value = "Whether a link worker is in place.")
        Boolean linkWorker) {

    /** What a person past compulsory school age does. */
    public enum Status {
        IN_EDUCATION,
        APPRENTICESHIP,
        SUPPORTED_INTERNSHIP,
        WORK_WITH_TRAINING,
        WORK_WITHOUT_TRAINING,
        NOT_PARTICIPATING,
        NOT_KNOWN
    }
}
