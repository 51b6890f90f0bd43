package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The council's duty to arrange suitable education (Education Act 1996 s.19). */
public record Section19(
        @Means(
                label = "Clear on",
                value =
                        "The day on which it became clear, or should have been, that the child may go without suitable education; for health, that 15 school days would be missed in all.",
                ask = "On what day did it become clear that the child may go without suitable education?")
        LocalDate clearOn,

        @Means(
                label = "Decided",
                value = "The day on which the council's decision on section 19 was recorded.",
                ask = "On what day was the decision on section 19 recorded?")
        LocalDate decidedOn,

        @Means(
                label = "Decision",
                value = "What the council decided on section 19.",
                ask = "What has the council decided on section 19?")
        Decision decision,

        @Means(label = "Reasons recorded", value = "Whether the reasons and the evidence weighed are on the record.")
        Boolean reasonsRecorded,

        @Means(
                label = "Grounds proposed",
                value =
                        "Grounds that somebody proposes for not arranging education, or for arranging less than full-time.",
                ask = "On what grounds would less, or nothing, be arranged?")
        List<Ground> groundsProposed,

        @Means(
                label = "Legal basis",
                value =
                        "The legal basis of education out of school. Section 61 packages and home education are not alternative provision.",
                ask = "Under which law is this education out of school arranged?")
        Basis legalBasis,

        @Means(label = "Education started", value = "The day on which education arranged by the council started.")
        LocalDate startedOn,

        @Means(
                label = "Full-time",
                value =
                        "Whether what the council arranges is full-time: as much as a maintained school gives, or its equal in intensity.",
                ask = "Is what the council arranges full-time?")
        Boolean fullTime,

        @Means(label = "Hours offered", unit = "hours a week", value = "Hours of education offered by the council.")
        BigDecimal hoursOffered,

        @Means(label = "One to one", value = "Whether the education offered is one to one.")
        Boolean oneToOne,

        @Means(
                label = "Intensity recorded",
                value = "Whether the council recorded why fewer, more intensive hours count as full-time.")
        Boolean intensityRecorded,

        @Means(
                label = "Less is better for health",
                value =
                        "Whether the council considers, and has recorded, that full-time would not be in the child's best interests for reasons of physical or mental health.",
                ask = "Has the council recorded that less than full-time is better for the health of the child?")
        Boolean healthBestInterests,

        @Means(
                label = "Suitability checked",
                value = "Whether the package was checked against the child's age, ability, aptitude and needs.")
        Boolean suitabilityChecked,

        @Means(label = "Next review", value = "The day set for the next review of education arranged or declined.")
        LocalDate nextReviewOn,

        @Means(
                label = "Doubt about school's offer",
                value = "Whether there is reason to think that what the school arranges is not suitable.",
                ask = "Is there reason to think that what the school arranges is not suitable?")
        Boolean schoolOfferDoubted,

        @Means(
                label = "Family turns school place down",
                value = "Whether the family turns down a school place that is open to the child.",
                ask = "Does the family turn down a school place that is open to the child?")
        Boolean familyDeclinesPlace,

        @Means(
                label = "Attendance enforcement considered",
                value = "Whether prosecution, a penalty or a School Attendance Order is being considered.",
                ask = "Is prosecution, a penalty or a School Attendance Order being considered?")
        Boolean enforcementConsidered,

        @Means(
                label = "Exams left",
                value = "Whether an exam or assessment that the child is entered for is still to come.",
                ask = "Is any exam or assessment still to come?")
        Boolean examsLeft,

        @Means(label = "Last exam", value = "The day of the last exam or assessment that the child is entered for.")
        LocalDate lastExamOn) {

    /** What a council decided. */
    public enum Decision {
        DUTY_ACCEPTED,
        DUTY_NOT_ACCEPTED,
        MORE_INFORMATION
    }

    /** Grounds that are put forward for doing less, most of which cannot stand. */
    public enum Ground {
        NO_MEDICAL_PAPERS,
        NO_SCHOOL_PAPERS,
        UNDER_15_DAYS,
        BLANKET_POLICY,
        FIXED_HOURS_POLICY,
        SCHOOLS_JOB,
        WAIT_FOR_PANEL,
        COST,
        STAFFING,
        BEHAVIOUR,
        WAITING_LIST,
        PLAN_REVIEW_PENDING,
        FAMILY_OBJECTION
    }

    /** The law under which a child is educated out of school. */
    public enum Basis {
        SECTION_19,
        SECTION_61,
        HOME_EDUCATION
    }
}
