package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** Education of a child whose health keeps them out of school. */
public record MedicalEducation(
        @Means(
                label = "Specialist's letter",
                value = "Whether a consultant's or specialist's letter is held.",
                ask = "Is a specialist's letter held?")
        Boolean specialistLetter,

        @Means(label = "Other evidence", value = "Evidence held other than a specialist's letter.")
        List<Proof> otherEvidence,

        @Means(
                label = "Decision waits for papers",
                value = "Whether a decision is being held back for medical papers.",
                ask = "Is a decision being held back for medical papers?")
        Boolean decisionHeld,

        @Means(
                label = "Attends now and then",
                value = "Whether the child can attend only now and then.",
                ask = "Can the child attend only now and then?")
        Boolean intermittent,

        @Means(
                label = "Removal from roll proposed",
                value = "Whether anyone proposes to take the child off the school's roll.")
        Boolean removalFromRollProposed,

        @Means(label = "Return foreseen", value = "The day on which a return to school is foreseen.")
        LocalDate returnForeseenOn,

        @Means(label = "Return plan made", value = "The day on which the child's own plan for the return was made.")
        LocalDate returnPlanOn,

        @Means(
                label = "Admission",
                value = "The day of admission to hospital, past or planned.",
                ask = "On what day was, or will be, the child admitted to hospital?")
        LocalDate admissionOn,

        @Means(label = "Discharge expected", value = "The day on which discharge from hospital is expected.")
        LocalDate dischargeOn,

        @Means(label = "Well enough to learn", value = "Whether the child is clinically fit for any education.")
        Boolean fitForEducation,

        @Means(label = "Hospital education planned", value = "The day on which education in hospital was planned.")
        LocalDate hospitalPlanOn,

        @Means(
                label = "Mental-health inpatient unit",
                value = "Whether the stay is in a child and adolescent mental-health inpatient unit (Tier 4).")
        Boolean tier4) {

    /** Evidence that can carry a decision without a specialist's letter. */
    public enum Proof {
        GP_NOTE,
        APPOINTMENT_CARD,
        PRESCRIPTION,
        CONSULTATION_NOTES,
        NHS_APP,
        SCHOOL_ACCOUNT,
        FAMILY_ACCOUNT
    }
}
