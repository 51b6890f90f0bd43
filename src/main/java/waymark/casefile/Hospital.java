package waymark.casefile;

import java.time.LocalDate;

/** A stay in a mental-health hospital, and the reviews of care, education and treatment around it. */
public record Hospital(
        @Means(label = "Admitted", value = "The day of admission to a mental-health hospital.")
        LocalDate admittedOn,

        @Means(
                label = "Reviewed before admission",
                value = "Whether a review of care, education and treatment was held in the community before admission.")
        Boolean reviewedBeforeAdmission,

        @Means(
                label = "Latest review in hospital",
                value = "The day of the latest review of care, education and treatment in hospital.")
        LocalDate latestReviewOn,

        @Means(label = "Detained", value = "Whether the person is detained under the Mental Health Act.")
        Boolean detained,

        @Means(
                label = "Section that carries aftercare",
                value = "Whether the detention is one that carries section 117 aftercare.")
        Boolean aftercareOwed,

        @Means(label = "Discharged", value = "The day of discharge.")
        LocalDate dischargedOn,

        @Means(
                label = "School return planned",
                value = "Whether the return to school after hospital is planned with a date.")
        Boolean returnPlanned,

        @Means(
                label = "Council told of a long stay",
                value =
                        "The day on which the council was told that the child is, or will be, accommodated by health for three months.")
        LocalDate councilToldOn,

        @Means(
                label = "Stay of three months",
                value = "Whether the stay is, or is meant to be, three months or more in a row.")
        Boolean threeMonths) {}
