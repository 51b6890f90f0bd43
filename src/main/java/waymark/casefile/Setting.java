package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** The school, early years setting or college. */
public record Setting(
        @Means(
                label = "Year group",
                unit = "NC year",
                lowest = -6,
                highest = 20,
                value =
                        "The year group in which the child is actually taught: Reception is 0, nursery years are -1 and -2.",
                ask = "Which year group is the child taught in?")
        Integer yearGroup,

        @Means(
                label = "Year group by age",
                unit = "NC year",
                lowest = -6,
                highest = 20,
                value = "The year group that goes with the date of birth; worked out.")
        Integer chronologicalYearGroup,

        @Means(
                label = "Taught outside the age group",
                value = "True where the year taught is not the year that goes with the date of birth; worked out.")
        Boolean outOfCohort,

        @Means(label = "Phase", value = "The phase of education.", ask = "Which phase is the child in?")
        Phase phase,

        @Means(label = "Kind of setting", value = "What kind of setting the child attends.")
        Type type,

        @Means(label = "SEN provision", value = "The school census code: N none, K SEN support, E EHC plan.")
        SenProvision senProvision,

        @Means(
                label = "On roll",
                value = "Whether the child is a registered pupil of a school.",
                ask = "Is the child on the roll of a school?")
        Boolean onRoll,

        @Means(
                label = "Terms to transfer",
                unit = "terms",
                value = "Terms until the child moves to the next phase or setting; 0 in the last term.",
                ask = "How many terms are there until the child moves on?")
        Integer termsToTransfer,

        @Means(label = "Handover", value = "The handover meeting with the next setting.")
        Handover handover,

        @Means(label = "SENCO", value = "The setting's special educational needs coordinator.")
        Senco senco,

        @Means(
                label = "Trained in communication and trauma",
                value = "Whether staff have had the area's training in communication and trauma.")
        Boolean communicationTrained,

        @Means(
                label = "In the neurodiversity programme",
                value = "Whether the school takes part in Partnerships for Inclusion of Neurodiversity in Schools.")
        Boolean pins,

        @Means(
                label = "In autism training",
                value = "Whether the school takes part in the area's co-produced autism training and review.")
        Boolean autismProgramme,

        @Means(
                label = "Place outside the area proposed",
                value = "Whether a place outside the council's area is proposed.")
        Boolean outOfAreaProposed,

        @Means(
                label = "Local options considered",
                value = "Whether the local options that were considered are written down.")
        Boolean localOptionsConsidered,

        @Means(label = "Place quality checked", value = "The day on which the place proposed was last quality checked.")
        LocalDate qualityCheckedOn,

        @Means(label = "Course started", value = "The day on which the present course started, after 16.")
        LocalDate courseStartedOn,

        @Means(
                label = "Course begun after 19",
                value = "Whether the present course started after the 19th birthday; worked out from its start.")
        Boolean adultCourse,

        @Means(
                label = "Course ends",
                value = "The day on which the present course or apprenticeship is to end, after 16.")
        LocalDate courseEndsOn,

        @Means(label = "Journey", value = "The way to school or college.")
        Journey journey,

        @Means(label = "Key adult named", value = "Whether one trusted adult is named for the child.")
        Boolean keyAdult,

        @Means(
                label = "Term calendar",
                value =
                        "The id of the school's own term calendar, as kept by this service; it wins over the council's.")
        String termCalendar,

        @Means(label = "Terms", value = "The school's own terms, when its calendar is not kept by this service.")
        List<Term> terms) {

    /** The phase of education. */
    public enum Phase {
        EARLY_YEARS,
        PRIMARY,
        SECONDARY,
        POST16
    }

    /** What kind of setting a child attends. */
    public enum Type {
        EARLY_YEARS_PROVIDER,
        MAINTAINED_NURSERY,
        MAINSTREAM_SCHOOL,
        ACADEMY,
        SPECIAL_SCHOOL,
        NON_MAINTAINED_SPECIAL_SCHOOL,
        SECTION_41_SCHOOL,
        INDEPENDENT_SCHOOL,
        PUPIL_REFERRAL_UNIT,
        AP_ACADEMY,
        SCHOOL_SIXTH_FORM,
        FE_COLLEGE,
        SPECIAL_POST16_INSTITUTION,
        APPRENTICESHIP,
        HOME_EDUCATED,
        NONE
    }

    /** DfE census codes for SEN provision. */
    public enum SenProvision {
        N,
        K,
        E
    }

    /** Progress of a handover meeting. */
    public enum Handover {
        NOT_DONE,
        BOOKED,
        DONE
    }

    /** One term of the school: the first and last days on which pupils attend, and the days inside it on which they do not. */
    public record Term(
            @Means(label = "First day", value = "The first day on which pupils attend.")
            LocalDate firstDay,

            @Means(label = "Last day", value = "The last day on which pupils attend.")
            LocalDate lastDay,

            @Means(label = "Closures", value = "Half-term, INSET days and other closed days inside the term.")
            List<Closure> closures) {}

    /** Days inside a term on which pupils do not attend, both ends included. */
    public record Closure(
            @Means(label = "From", value = "The first closed day.")
            LocalDate from,

            @Means(label = "To", value = "The last closed day; the same day when left out.")
            LocalDate to) {}
}
