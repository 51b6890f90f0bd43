package waymark.casefile;

import java.time.LocalDate;

/** A parent's notice to educate at home; the day it was received is with social care and safety. */
public record HomeEducation(
        @Means(
                label = "Home education from",
                value = "The day given in the parent's written notice.",
                ask = "From which day does the parent's notice say the child is educated at home?")
        LocalDate from,

        @Means(
                label = "Placed at a special school by a council",
                value = "Whether the child became a pupil of a special school under a council's arrangements.",
                ask = "Did a council place the child at a special school?")
        Boolean specialByCouncil,

        @Means(label = "Council consents", value = "Whether the council has agreed to the name coming off.")
        Boolean councilConsents,

        @Means(
                label = "School Attendance Order",
                value = "Whether a School Attendance Order naming the school is in force.")
        Boolean attendanceOrder,

        @Means(
                label = "Home education suitable",
                value = "Whether the parent's own arrangements are suitable.",
                ask = "Are the parent's arrangements suitable?")
        Boolean suitable) {}
