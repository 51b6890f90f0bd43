package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** The Fair Access Protocol (School Admissions Code 2021). */
public record FairAccess(
        @Means(
                label = "Considered for fair access",
                value = "Whether anyone proposes, or the council has agreed, to use the Fair Access Protocol.")
        Boolean proposed,

        @Means(
                label = "Agreed",
                value =
                        "The day on which it was agreed that the child will be considered under the protocol; not the day of the referral.",
                ask = "On what day was it agreed to use the Fair Access Protocol?")
        LocalDate agreedOn,

        @Means(label = "Place given", value = "The day on which a school place was allocated.")
        LocalDate placedOn,

        @Means(
                label = "Ordinary route tried",
                value = "Whether the ordinary in-year admission process was reasonably used and did not give a place.",
                ask = "Was the ordinary in-year route reasonably tried?")
        Boolean inYearTried,

        @Means(
                label = "Groups",
                value =
                        "Which of the Code's groups the child is in. OTHER_LISTED_GROUP stands for the groups that this service does not record.",
                ask = "Which of the Code's fair access groups is the child in?")
        List<Group> groups,

        @Means(label = "Plan names a school", value = "Whether the child's EHC plan names a school.")
        Boolean planNamesSchool,

        @Means(label = "School takes part", value = "Whether the school asked sends someone with power to decide.")
        Boolean schoolTakesPart,

        @Means(
                label = "School says it is full",
                value = "Whether a school asked to admit under the protocol says that it is full.")
        Boolean schoolSaysFull) {

    /** The Code's groups, without any that would record ethnicity. */
    public enum Group {
        CHILD_IN_NEED_OR_PROTECTION_PLAN,
        REFUGE,
        CRIMINAL_JUSTICE,
        AP_READY_FOR_MAINSTREAM,
        EXCLUDED_READY_FOR_MAINSTREAM,
        SEN_DISABILITY_OR_MEDICAL_NO_PLAN,
        CARER,
        HOMELESS,
        FORMAL_KINSHIP_CARE,
        REFUSED_FOR_CHALLENGING_BEHAVIOUR,
        EXCEPTIONAL_CIRCUMSTANCES,
        OUT_FOUR_WEEKS_NO_PLACE,
        PREVIOUSLY_LOOKED_AFTER,
        OTHER_LISTED_GROUP
    }
}
