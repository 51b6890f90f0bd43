package waymark.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the governing board has to consider after an exclusion, and what it did. */
public record GoverningBoard(
        @Means(
                label = "Board received notice",
                value = "The day on which the board received notice of the exclusion; its time runs from then.",
                ask = "On what day did the governing board receive notice of the exclusion?")
        LocalDate noticeReceivedOn,

        @Means(
                label = "Misses an exam or test",
                value = "Whether the exclusion makes the pupil miss a public exam or a National Curriculum test.",
                ask = "Would the pupil miss a public exam or a National Curriculum test?")
        Boolean missesExam,

        @Means(label = "Exam or test on", value = "The day of the first exam or test that would be missed.")
        LocalDate examOn,

        @Means(
                label = "Representations made",
                value = "Whether the parent, or a pupil aged 18 or over, has made representations to the board.",
                ask = "Has the parent made representations to the governing board?")
        Boolean representationsMade,

        @Means(label = "Representations on", value = "The day on which representations were made.")
        LocalDate representationsOn,

        @Means(
                label = "Meeting asked for",
                value = "Whether the parent asked for a meeting. That by itself is not the trigger.")
        Boolean meetingRequested,

        @Means(label = "Remote meeting asked for", value = "Whether the parent asked for the meeting to be remote.")
        Boolean remoteRequested,

        @Means(
                label = "Remote meeting put forward by the board",
                value = "Whether the board means to meet remotely though the parent did not ask for it.")
        Boolean remoteByBoard,

        @Means(
                label = "Reinstatement meeting begun",
                value = "Whether the board has begun the meeting at which it considers reinstatement.",
                ask = "Has the board begun its meeting on reinstatement?")
        Boolean meetingBegun,

        @Means(label = "Meeting began at", value = "The local date and time at which that meeting began.")
        LocalDateTime meetingBeganAt,

        @Means(label = "Considered", value = "The day on which the board considered reinstatement.")
        LocalDate consideredOn,

        @Means(label = "Board's decision", value = "What the board decided.")
        Decision decision,

        @Means(
                label = "Decision given",
                value = "The day on which the parent was given written notice of the board's decision.",
                ask = "On what day was the parent given the board's decision in writing?")
        LocalDate decisionNoticeOn) {

    /** What a governing board decides. */
    public enum Decision {
        REINSTATED,
        NOT_REINSTATED
    }
}
