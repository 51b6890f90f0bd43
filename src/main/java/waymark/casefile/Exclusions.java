package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Suspensions and permanent exclusion. */
public record Exclusions(
        @Means(
                label = "Permanently excluded",
                value =
                        "Whether the child has been permanently excluded, and it was not cancelled; worked out from the day.",
                ask = "Has the child been permanently excluded?")
        Boolean pex,

        @Means(
                label = "Placed after exclusion",
                value = "Whether the child has been placed since the permanent exclusion.",
                ask = "Has the child been placed since the permanent exclusion?")
        Boolean placedAfterPex,

        @Means(
                label = "Permanently excluded on",
                value = "The day of the permanent exclusion.",
                ask = "On what day was the child permanently excluded?")
        LocalDate pexOn,

        @Means(
                label = "Permanently excluded at",
                value = "The local date and time of the permanent exclusion, when known; it gives the day.")
        LocalDateTime pexAt,

        @Means(
                label = "Excluded after the afternoon session began",
                value =
                        "Whether the permanent exclusion came after that day's afternoon session had begun. Worked out from the time where the calendar says when afternoons start.",
                ask = "Was the child excluded before or after the afternoon session began?")
        Boolean pexAfterAfternoonBegan,

        @Means(
                label = "First day of the exclusion",
                value =
                        "The first school day of the permanent exclusion: the day itself if before its afternoon session, else the next school day; worked out.")
        LocalDate pexFirstDay,

        @Means(label = "Exclusion cancelled", value = "The day on which the head cancelled the permanent exclusion.")
        LocalDate pexCancelledOn,

        @Means(
                label = "Days out before the exclusion was cancelled",
                unit = "school days",
                value = "School days already spent out when the permanent exclusion was cancelled.")
        BigDecimal pexDaysServed,

        @Means(
                label = "Suspensions",
                value = "Each suspension, past or planned; the counts below are worked out from them.")
        List<SuspensionDecision> suspensions,

        @Means(
                label = "Suspended in a row",
                unit = "school days",
                value =
                        "School days of suspension one after another on the date of the case, to the end of what is decided; back-to-back suspensions are one run, a day back in school ends it. 0 when not suspended.",
                ask = "For how many school days in a row is the child suspended?")
        Integer suspRun,

        @Means(
                label = "Length of the run",
                unit = "school days",
                value =
                        "School days in the run that day six is counted for: the one now or next, or else the last of six days or more this school year, or else the last. Taken from suspRun when there is no list.")
        Integer runDays,

        @Means(
                label = "Run began",
                value = "The first school day on or after the start of that run, whatever the time of day; to work to.",
                ask = "On what day did this run of suspension begin?")
        LocalDate runFrom,

        @Means(
                label = "Run began after the afternoon session began",
                value = "Whether that run began after its day's afternoon session had begun.",
                ask = "Did this run of suspension begin before or after the afternoon session?")
        Boolean runAfterAfternoonBegan,

        @Means(
                label = "First day of the run",
                value =
                        "The first day of that run: the day itself if suspended before its afternoon session, else the next school day.")
        LocalDate runFirstDay,

        @Means(
                label = "Latest suspension starts",
                value =
                        "The first school day of the latest suspension, past or planned; its own notices run from then.")
        LocalDate latestFrom,

        @Means(
                label = "School is back",
                value =
                        "The first school day after a holiday that lies between a permanent exclusion and day six; worked out.")
        LocalDate schoolResumesOn,

        @Means(
                label = "Straight after another",
                value =
                        "Whether a suspension or permanent exclusion starts straight after a suspension, with no day back between.")
        Boolean straightAfterAnother,

        @Means(
                label = "Suspensions this term",
                unit = "suspensions",
                value = "How many suspensions started this term at this school, lunchtimes included.")
        Integer suspensionsThisTerm,

        @Means(
                label = "Days suspended this term",
                unit = "school days",
                value =
                        "School days suspended at this school in the term of the case's date, or of a later suspension, in halves, to the end of what is decided. Never more than three terms a year.",
                ask = "How many school days in all is the child suspended this term?")
        BigDecimal daysSuspendedThisTerm,

        @Means(
                label = "Term total for the board",
                unit = "school days",
                value =
                        "School days suspended in the term of the latest suspension, that one included. Taken from the total this term when there is no list.")
        BigDecimal termTotal,

        @Means(
                label = "Days suspended this school year",
                unit = "school days",
                value =
                        "School days suspended at every school attended since the first term that began after July, in halves, days served before a cancellation included.",
                ask = "How many school days in all is the child suspended this school year, at every school?")
        BigDecimal daysSuspendedThisYear,

        @Means(
                label = "Exclusion rules reach the school",
                value =
                        "False for an independent, non-maintained or section 41 school, a college or an early years provider, which the exclusion regulations do not reach; worked out from the kind of setting.")
        Boolean regulationsApply,

        @Means(label = "Decision", value = "How a decision to exclude is made, or is about to be made.")
        ExclusionDecision decision,

        @Means(label = "Notices", value = "Who has been told, and when.")
        ExclusionNotices notices,

        @Means(label = "Day-six education", value = "Education from the sixth school day.")
        DaySixEducation daySix,

        @Means(label = "Governing board", value = "What the governing board has to consider, and what it did.")
        GoverningBoard governors,

        @Means(label = "Independent review", value = "The independent review of a permanent exclusion.")
        IndependentReview irp,

        @Means(label = "Cancelling", value = "A head's cancelling of an exclusion.")
        Cancelling cancel,

        @Means(label = "Off-site direction", value = "Sending a pupil elsewhere to improve behaviour.")
        OffSiteDirection offSite,

        @Means(label = "Managed move", value = "A voluntary move to another school for good.")
        ManagedMove managedMove,

        @Means(label = "Safeguarding separation", value = "Keeping a pupil off the site to keep pupils apart.")
        Separation separation,

        @Means(label = "Out without a suspension", value = "Other ways in which a pupil is out of class or school.")
        OutUnrecorded unrecorded) {}
