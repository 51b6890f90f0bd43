package waymark.casefile;

import java.time.LocalDate;

/** Names added to and taken off a school's admission register (SI 2024/208). */
public record AdmissionRegister(
        @Means(label = "Name added", value = "The day on which the child's name was added to the register.")
        LocalDate addedOn,

        @Means(
                label = "Start of the youngest class",
                value =
                        "Whether the child joined the most junior class on the first day of the school year, when no return is due unless the council asks.")
        Boolean youngestClassStart,

        @Means(label = "New-pupil return made", value = "The day on which the council had the new-pupil return.")
        LocalDate newPupilReturnOn,

        @Means(label = "Absence return made", value = "The day of the school's latest absence return to the council.")
        LocalDate absenceReturnOn,

        @Means(
                label = "Removal proposed",
                value = "Whether anybody proposes to take the child's name off the register.",
                ask = "Does anybody propose to take the child's name off the register?")
        Boolean removalProposed,

        @Means(
                label = "Ground for removal",
                value =
                        "The ground put forward. ABSENT_20_DAYS is ground I. OTHER_LISTED: another ground in regulation 9. NOT_LISTED: anything else.",
                ask = "On what ground is the name to come off the register?")
        Ground ground,

        @Means(
                label = "May be ill or prevented",
                value =
                        "Whether there is any reasonable ground to think that the child is ill or prevented by an unavoidable cause, such as emotionally based absence or a dispute about the plan or transport.",
                ask = "Is there any reason to think the child is ill, or cannot help being away?")
        Boolean mayBeIllOrPrevented,

        @Means(
                label = "Joint enquiries made",
                value =
                        "Whether school and council have together made reasonable enquiries and could not find where the child is.",
                ask = "Have school and council made enquiries together?")
        Boolean jointEnquiries,

        @Means(label = "Name taken off", value = "The day on which the name was taken off the register.")
        LocalDate removedOn,

        @Means(label = "Deletion return made", value = "The day on which the council had the deletion return.")
        LocalDate deletionReturnOn,

        @Means(
                label = "Excepted leaver",
                value = "Whether the child left at the end of the school's last year, when no deletion return is due.")
        Boolean exceptedLeaver) {

    /** Why a name is to come off the register. */
    public enum Ground {
        ABSENT_20_DAYS,
        PERMANENT_EXCLUSION,
        HOME_EDUCATION,
        MEDICAL,
        OTHER_LISTED,
        NOT_LISTED
    }
}
