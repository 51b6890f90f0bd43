package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Attendance at school. */
public record Attendance(
        @Means(
                label = "Attendance",
                unit = "%",
                highest = 100,
                value =
                        "The share of possible sessions attended in the period looked at; worked out from sessions possible and missed.",
                ask = "What is the child's attendance?")
        BigDecimal attendancePct,

        @Means(
                label = "Sessions possible",
                changeable = Changeable.NO,
                unit = "sessions",
                value = "Sessions possible in the period; those that do not count as possible are left out.")
        Integer sessionsPossible,

        @Means(
                label = "Sessions missed",
                changeable = Changeable.NO,
                unit = "sessions",
                value = "Possible sessions that were missed.")
        Integer sessionsMissed,

        @Means(
                label = "Attendance over four weeks",
                unit = "%",
                highest = 100,
                value = "The share of possible sessions attended in the last four school weeks.")
        BigDecimal fourWeekPct,

        @Means(
                label = "Attendance in Year 6",
                changeable = Changeable.NO,
                unit = "%",
                highest = 100,
                value = "Attendance at primary school in the year before moving to secondary school.")
        BigDecimal primaryPct,

        @Means(
                label = "Fall in a half term",
                changeable = Changeable.NO,
                unit = "percentage points",
                lowest = -100,
                highest = 100,
                value = "How many points attendance has fallen within a half term.")
        BigDecimal fallInHalfTerm,

        @Means(
                label = "Register entries",
                value =
                        "Sessions with their register codes, absences above all; the counts below are worked out from them.")
        List<SessionCoded> sessions,

        @Means(
                label = "Unauthorised sessions in ten school weeks",
                changeable = Changeable.NO,
                unit = "sessions",
                value =
                        "The most sessions coded G, N, O or U in any ten school weeks in a row, across terms and school years.",
                ask = "How many sessions were coded G, N, O or U in the last ten school weeks?")
        Integer unauthorisedIn10Weeks,

        @Means(
                label = "Unauthorised days in a row",
                changeable = Changeable.NO,
                unit = "school days",
                value = "Whole school days in a row absent without leave, in the latest run.")
        Integer unauthorisedRun,

        @Means(label = "Unauthorised from", value = "The first school day of that run.")
        LocalDate unauthorisedFrom,

        @Means(
                label = "Absent days in a row",
                changeable = Changeable.NO,
                unit = "school days",
                value = "Whole school days in a row absent for any reason, in the latest run.")
        Integer absentRun,

        @Means(
                label = "Every session G, N or O",
                changeable = Changeable.NO,
                value = "Whether every session of that run is coded G, N or O; any other code makes it false.")
        Boolean absentRunOnlyGno,

        @Means(
                label = "Oldest session coded N",
                value = "The day of the oldest session still coded N, for a reason not yet known.")
        LocalDate oldestNOn,

        @Means(
                label = "Main cause of absence",
                changeable = Changeable.NO,
                value =
                        "What keeps the child away. UNAVOIDABLE includes transport that the council has not arranged, and a dispute about where the child can be taught.",
                ask = "What is the main cause of the absence?")
        Cause cause,

        @Means(
                label = "Sickness",
                changeable = Changeable.NO,
                value = "Absence through sickness, and the school's return to the council.")
        Sickness sickness,

        @Means(label = "Part-time timetable", value = "A timetable of less than full-time.")
        PartTimeTimetable partTime,

        @Means(
                label = "Session to code",
                changeable = Changeable.NO,
                value = "The facts of a session whose register code is asked for.")
        SessionToCode coding,

        @Means(
                label = "Admission register",
                changeable = Changeable.NO,
                value = "Names added to and taken off the register.")
        AdmissionRegister register,

        @Means(
                label = "Penalty notice",
                changeable = Changeable.NO,
                value = "A penalty notice for unauthorised absence.")
        PenaltyNotice penalty,

        @Means(label = "Home education", changeable = Changeable.NO, value = "A parent's notice to educate at home.")
        HomeEducation homeEducation,

        @Means(
                label = "Missing education",
                changeable = Changeable.NO,
                value = "A child on no register who may be getting no education.")
        MissingEducation missing,

        @Means(
                label = "Emotionally based absence",
                changeable = Changeable.NO,
                value = "Worry or distress that keeps a child from school.")
        Ebsa ebsa) {

    /** What keeps a child away. */
    public enum Cause {
        ILLNESS,
        UNAVOIDABLE,
        HOLIDAY,
        OTHER
    }
}
