package waymark.casefile;

import java.time.LocalDate;

/** A move of a child who has a plan from the area of one council, or one integrated care board (ICB), to another. */
public record EhcMove(
        @Means(
                label = "Day of the move to another area",
                value = "The day on which the child moves, or moved, into another council's area.",
                ask = "On what day does the child move to the other council's area?")
        LocalDate movedOn,

        @Means(
                label = "Old council knew",
                value = "The day on which the council that keeps the plan came to know of the move.",
                ask = "On what day did the old council know of the move?")
        LocalDate oldCouncilKnewOn,

        @Means(
                label = "Old council knew in good time",
                value = "Whether it knew at least fifteen working days before the move; worked out.")
        Boolean knewInTime,

        @Means(
                label = "Plan transferred",
                value = "The day on which the old council transferred the plan to the new council.",
                ask = "On what day was the plan transferred to the new council?")
        LocalDate transferredOn,

        @Means(
                label = "Family told by the new council",
                value =
                        "The day on which the new council told the family of the transfer, whether it will assess, and when it will review.")
        LocalDate familyToldOn,

        @Means(
                label = "Review year before the transfer",
                value =
                        "The day with which the twelve months that ran at the transfer start: the last review before it, or the day the plan was made; worked out.")
        LocalDate reviewYearFrom,

        @Means(
                label = "Reviewed by the new council",
                value = "The day on which the new council completed its first review after the transfer.")
        LocalDate reviewedOn,

        @Means(
                label = "Transfer sets the review date",
                value = "True from a transfer until the new council's first review; worked out.")
        Boolean setsReviewDate,

        @Means(
                label = "Named setting still practicable",
                value = "Whether the child can still attend the setting that the plan names.",
                ask = "Can the child still get to the setting that the plan names?")
        Boolean attendancePracticable,

        @Means(
                label = "Place in the meantime",
                value = "The day on which the new council arranged another suitable place in the meantime.")
        LocalDate interimPlaceOn,

        @Means(
                label = "Only the ICB changed",
                value = "Whether the council stays the same and only the responsible ICB changes.")
        Boolean onlyIcbChanged,

        @Means(label = "Old ICB knew", value = "The day on which the old ICB came to know of the move or change.")
        LocalDate oldIcbKnewOn,

        @Means(
                label = "Old ICB knew in good time",
                value = "Whether it knew at least fifteen working days before the move; worked out.")
        Boolean icbKnewInTime,

        @Means(label = "New ICB told", value = "The day on which the old ICB told the new ICB.")
        LocalDate newIcbToldOn,

        @Means(
                label = "New ICB knew",
                value =
                        "The day on which the new ICB came to know of the move, or that it is now the responsible one; the day it was told, when nothing else is given.")
        LocalDate newIcbKnewOn,

        @Means(
                label = "Health provision still practicable",
                value = "Whether the new ICB can arrange the health provision that the plan has.")
        Boolean healthProvisionPracticable,

        @Means(
                label = "New ICB asked for an assessment or review",
                value = "The day on which the new ICB asked the council to assess again or to review the plan.")
        LocalDate icbAskedOn,

        @Means(
                label = "New ICB's request met",
                value = "Whether the council has begun the assessment or review that the new ICB asked for.")
        Boolean icbRequestMet) {}
