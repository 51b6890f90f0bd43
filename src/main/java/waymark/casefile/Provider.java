package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The setting that gives alternative provision. */
public record Provider(
        @Means(
                label = "Registered school",
                value =
                        "Whether the setting is a registered school: maintained, academy, pupil referral unit or independent.",
                ask = "Is the setting a registered school?")
        Boolean registeredSchool,

        @Means(
                label = "Opening hours",
                unit = "hours a week",
                value = "Hours a week in the day that the setting gives education to its pupils.",
                ask = "How many hours a week does the setting teach in the day?")
        BigDecimal hoursAWeek,

        @Means(
                label = "Full-time setting",
                value = "Whether a person has judged that the setting gives full-time education.")
        Boolean fullTime,

        @Means(
                label = "All or nearly all of it",
                value = "Whether the setting gives all or substantially all of this child's education.",
                ask = "Does the setting give all or nearly all of the child's education?")
        Boolean substantiallyAll,

        @Means(
                label = "Pupils",
                unit = "pupils",
                value = "Pupils of compulsory school age for whom the setting gives that education.")
        Integer pupils,

        @Means(
                label = "Pupils with a plan or looked after",
                unit = "pupils",
                value = "Those of them who have an EHC plan or are looked after.")
        Integer pupilsWithPlanOrLookedAfter,

        @Means(label = "Pupils with SEN", unit = "pupils", value = "Those of them who have special educational needs.")
        Integer pupilsWithSen,

        @Means(
                label = "Sessions a week",
                unit = "sessions a week",
                value = "Half-day sessions a week that this child spends at the setting.")
        Integer sessionsAWeek,

        @Means(label = "Quality check", value = "What the council's quality visit found.")
        Quality qualityCheck,

        @Means(
                label = "National standards checked",
                value = "Whether the national standards for non-school provision were checked.")
        Boolean standardsChecked,

        @Means(
                label = "Exception signed",
                value = "The day on which the lead for alternative provision signed an exception for a start.")
        LocalDate exceptionSignedOn) {

    /** What a quality visit found. */
    public enum Quality {
        NOT_VISITED,
        MET,
        NOT_MET
    }
}
