package waymark.casefile;

import java.time.LocalDate;

/** What the register says of one session, or of both sessions of a school day. */
public record SessionCoded(
        @Means(label = "Session on", value = "The school day.")
        LocalDate on,

        @Means(label = "Session", value = "AM, PM, or the whole DAY, which is two sessions; DAY when left out.")
        Part part,

        @Means(label = "Register code", value = "The code in the attendance register.")
        AttendanceCode code) {

    /** Which session of a day. */
    public enum Part {
        AM,
        PM,
        DAY
    }

    /** How many sessions the entry speaks for. */
    public int sessions() {
        return part == null || part == Part.DAY ? 2 : 1;
    }
}
