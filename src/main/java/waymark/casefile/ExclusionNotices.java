package waymark.casefile;

import java.time.LocalDate;

/** Who has been told of an exclusion, and when. */
public record ExclusionNotices(
        @Means(
                label = "Parent told",
                value =
                        "The day on which the parent had the length, the reasons and how to make representations in writing.",
                ask = "On what day was the parent told in writing?")
        LocalDate parentToldOn,

        @Means(label = "Board told", value = "The day on which the governing board was told.")
        LocalDate boardToldOn,

        @Means(label = "Council told", value = "The day on which the council was told.")
        LocalDate councilToldOn,

        @Means(label = "Social worker told", value = "The day on which the child's social worker was told.")
        LocalDate socialWorkerToldOn,

        @Means(label = "Virtual School told", value = "The day on which the Virtual School head was told.")
        LocalDate virtualSchoolToldOn,

        @Means(
                label = "Public-place notice",
                value =
                        "The day on which the parent was told on which days the child must be kept out of public places.")
        LocalDate publicPlaceNoticeOn,

        @Means(
                label = "Notice of education",
                value =
                        "The day on which the parent was told where and when full-time education starts, and for how long each day.")
        LocalDate educationNoticeOn,

        @Means(
                label = "Parent agrees to short notice",
                value = "Whether the parent agrees to education before day six with less than 48 hours' notice.")
        Boolean shortNoticeAgreed) {}
