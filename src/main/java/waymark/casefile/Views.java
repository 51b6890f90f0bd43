package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** What the child and family say. */
public record Views(
        @Means(
                label = "Child's view",
                ageOfEvidence = true,
                unit = "days",
                value = "Days since the child's own view was last recorded.",
                ask = "When was the child last asked for their own view?")
        Integer childVoiceDays,

        @Means(label = "Child's view recorded", value = "The day on which the child's view was last recorded.")
        LocalDate childVoiceOn,

        @Means(
                label = "Family's view",
                ageOfEvidence = true,
                unit = "days",
                value = "Days since the family's view was last recorded.",
                ask = "When was the family last asked for their view?")
        Integer parentVoiceDays,

        @Means(label = "Family's view recorded", value = "The day on which the family's view was last recorded.")
        LocalDate parentVoiceOn,

        @Means(
                label = "Meetings with parents",
                changeable = Changeable.UP,
                unit = "meetings a year",
                value =
                        "Meetings with parents in the last 12 months, scaled up when the child has been at the level for less.")
        Integer parentMeetings12m,

        @Means(
                label = "Meetings with parents this school year",
                changeable = Changeable.UP,
                unit = "meetings",
                value = "Meetings with parents since 1 September, with a teacher who knows the pupil.")
        Integer parentMeetingsThisYear,

        @Means(
                label = "Meetings",
                value = "The meetings with parents; the counts may be left to be worked out from them.")
        List<Meeting> meetings,

        @Means(
                label = "Distress at home",
                changeable = Changeable.NO,
                value = "As the family reports it. HIGH: on most school days for four weeks or more.")
        Degree homeDistress,

        @Means(label = "Concern in school", value = "How much school is concerned.")
        Degree schoolConcern,

        @Means(label = "Withdrawn", changeable = Changeable.NO, value = "Whether the child is very quiet or withdrawn.")
        Boolean withdrawn,

        @Means(label = "Family agrees", value = "Whether the family agrees with what is proposed.")
        Boolean familyAgrees) {

    /** How much. */
    public enum Degree {
        NONE,
        SOME,
        HIGH
    }

    /** One meeting with parents. */
    public record Meeting(
            @Means(label = "Held", value = "The day of the meeting.")
            LocalDate on) {}
}
