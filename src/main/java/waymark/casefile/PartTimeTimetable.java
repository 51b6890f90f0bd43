package waymark.casefile;

import java.time.LocalDate;

/** A timetable of less than full-time, agreed or not. */
public record PartTimeTimetable(
        @Means(
                label = "Part-time timetable in place",
                value = "Whether the child is on a part-time timetable now.",
                ask = "Is the child on a part-time timetable?")
        Boolean inPlace,

        @Means(
                label = "Why part-time",
                changeable = Changeable.NO,
                value = "Why the timetable is part-time.",
                ask = "Why is the timetable part-time?")
        Reason reason,

        @Means(label = "Part-time from", value = "The first day of the part-time timetable.")
        LocalDate startedOn,

        @Means(
                label = "Part-time until",
                value = "The day on which the part-time timetable is to end.",
                ask = "On what day does the part-time timetable end?")
        LocalDate endsOn,

        @Means(
                label = "School weeks part-time",
                changeable = Changeable.NO,
                unit = "school weeks",
                value = "School weeks, whole or part, on the timetable so far; worked out.")
        Integer schoolWeeks,

        @Means(
                label = "Parent agrees to part-time",
                value = "Whether the parent with whom the child normally lives has agreed.",
                ask = "Has the parent with whom the child lives agreed?")
        Boolean parentAgrees,

        @Means(
                label = "Part of a plan",
                value = "Whether the timetable has a clear aim within a wider plan.",
                ask = "Is the part-time timetable part of a wider plan with a clear aim?")
        Boolean partOfPlan,

        @Means(
                label = "Part-time reviewed",
                value = "The day of the latest review of the timetable with child and parent.")
        LocalDate reviewedOn,

        @Means(label = "Council told of part-time", value = "The day on which the council was told of the timetable.")
        LocalDate councilToldOn,

        @Means(
                label = "Social worker told of part-time",
                value = "The day on which the child's social worker was told of the timetable.")
        LocalDate socialWorkerToldOn) {

    /** Why a timetable is part-time. */
    public enum Reason {
        HEALTH,
        REINTEGRATION,
        BEHAVIOUR,
        STAFFING_OR_COST,
        OTHER
    }
}
