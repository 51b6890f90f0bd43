package waymark.casefile;

import java.time.LocalDate;

/** The setting's special educational needs coordinator. */
public record Senco(
        @Means(label = "SENCO appointed", value = "The day on which the SENCO took up the post.")
        LocalDate appointedOn,

        @Means(
                label = "SENCO is a qualified teacher",
                value = "Whether the SENCO is a qualified teacher at the school, or its head.")
        Boolean qualifiedTeacher,

        @Means(
                label = "SENCO qualified",
                value = "The day on which the SENCO gained the qualification that the post asks for.")
        LocalDate qualifiedOn,

        @Means(label = "SENCO's course", value = "The course that the SENCO is on or has done.")
        Course course,

        @Means(label = "Course begun", value = "The day on which the course began.")
        LocalDate courseBegunOn,

        @Means(label = "Course finished", value = "The day on which the course was finished.")
        LocalDate courseFinishedOn) {

    /** The national professional qualification, or the national award that it replaced. */
    public enum Course {
        NPQ,
        NASENCO
    }
}
