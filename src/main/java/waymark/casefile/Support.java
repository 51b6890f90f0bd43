package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The Graduated Approach: where the child is on it, and what each cycle did. */
public record Support(
        @Means(
                label = "Current level",
                changeable = Changeable.NO,
                unit = "level",
                lowest = 1,
                highest = 5,
                value =
                        "1 universal; 2 early targeted help, not on the SEN register; 3 SEN Support; 4 SEN Support with specialist advice; 5 EHC needs assessment or plan.",
                ask = "Which level of the Graduated Approach is the child at?")
        Integer currentLevel,

        @Means(
                label = "Weeks of adaptive teaching",
                changeable = Changeable.UP,
                unit = "school weeks",
                value = "Weeks of recorded adaptive teaching for this pupil.")
        Integer adaptiveWeeks,

        @Means(
                label = "Cycles run",
                changeable = Changeable.UP,
                unit = "cycles",
                value = "Assess, plan, do, review cycles at the current level.")
        Integer totalCycles,

        @Means(
                label = "Cycles reviewed",
                changeable = Changeable.UP,
                unit = "cycles",
                value = "Cycles with a dated review that compares the result with the start point and the aim.",
                ask = "How many cycles have a dated review?")
        Integer evaluatedCycles,

        @Means(
                label = "Impact",
                value = "What the latest reviewed cycle did.",
                ask = "What difference did the latest reviewed cycle make?")
        Impact impact,

        @Means(
                label = "Progress",
                value =
                        "Progress against what is expected; slower, static and falling are the Code's signs of too little progress. Take care with summer-born pupils and after a long absence.",
                ask = "How is the child's progress?")
        Progress progress,

        @Means(
                label = "Reviews in a row on track",
                changeable = Changeable.UP,
                unit = "reviews",
                value = "Reviews one after another that found progress expected or above.")
        Integer reviewsInRowOnTrack,

        @Means(label = "Starting point recorded", value = "Whether the latest cycle has a written starting point.")
        Boolean baselineRecorded,

        @Means(
                label = "Support delivered",
                unit = "%",
                highest = 100,
                value = "The share of planned sessions or adjustments that happened.")
        BigDecimal deliveryPct,

        @Means(label = "Specialist advice", value = "How far specialist advice has got.")
        Advice specialistAdvice,

        @Means(
                label = "Age of advice",
                ageOfEvidence = true,
                unit = "months",
                value = "Months since the latest specialist advice.")
        Integer adviceMonthsOld,

        @Means(label = "Assess done", value = "Whether this cycle has a shared picture of need.")
        Boolean assessDone,

        @Means(label = "Plan done", value = "Whether this cycle has a dated plan.")
        Boolean planDone,

        @Means(label = "Review done", value = "Whether this cycle has been reviewed.")
        Boolean reviewDone,

        @Means(
                label = "Days to review",
                unit = "school days",
                lowest = -1000,
                value = "School days until this cycle's review; negative when it is late.")
        Integer daysToReview,

        @Means(label = "Support held for a diagnosis", value = "Whether support is waiting for a diagnosis.")
        Boolean supportHeldForDiagnosis,

        @Means(label = "Cause unclear", value = "Whether the school cannot explain the difficulty.")
        Boolean causeUnclear,

        @Means(label = "Unread report", value = "Whether a report from the family or a professional has not been read.")
        Boolean unreadReport,

        @Means(label = "Conflicting advice", value = "Whether professionals disagree.")
        Boolean conflictingAdvice,

        @Means(
                label = "Need has risen fast",
                changeable = Changeable.NO,
                value =
                        "Any of: self-harm or talk of it; sharp loss of skills; attendance 50% or less over four weeks; exclusion likely; a new serious injury or diagnosis; a care placement breaking down; needs plainly complex at first contact.",
                ask = "Has need risen fast or is it plainly complex?")
        Boolean acute,

        @Means(
                label = "Complex and lasting",
                changeable = Changeable.NO,
                value = "Whether need is likely to last over 12 months and affects two or more areas.")
        Boolean complexLongTerm,

        @Means(
                label = "Extra cost",
                changeable = Changeable.NO,
                unit = "pounds a year",
                value = "Cost beyond ordinary provision. It may count for a child, never against.")
        BigDecimal extraCost,

        @Means(label = "At this level since", value = "The day on which the child came to the current level.")
        LocalDate levelSince,

        @Means(label = "Review due", value = "The day agreed for this cycle's review.")
        LocalDate reviewDueOn,

        @Means(label = "Advice received", value = "The day of the latest specialist advice.")
        LocalDate adviceOn,

        @Means(
                label = "Agencies involved",
                changeable = Changeable.UP,
                unit = "agencies",
                value = "Services working with the child or family, besides the school or setting.")
        Integer agencies,

        @Means(
                label = "Cycles",
                value =
                        "The cycles at the current level, with the provision made and the difference it made; the counts above may be left to be worked out from them.",
                rules = "seed-provision-record")
        List<Cycle> cycles,

        @Means(label = "SEN Support", value = "What the school owes a pupil with SEN Support.")
        SenSupport senSupport,

        @Means(label = "Extra help", value = "The help that a plan pays for, as funding bands count it.")
        ExtraHelp extraHelp) {

    /** What a cycle did. */
    public enum Impact {
        HIGH,
        SOME,
        LITTLE,
        NONE,
        NOT_MEASURED
    }

    /** Progress against what is expected. */
    public enum Progress {
        ABOVE,
        EXPECTED,
        SLOWER,
        STATIC,
        FALLING,
        UNKNOWN
    }

    /** How far specialist advice has got. */
    public enum Advice {
        NONE,
        ASKED,
        RECEIVED,
        ACTED_ON
    }
}
