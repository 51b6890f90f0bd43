package waymark.casefile;

import java.time.LocalDate;

/** A child on no register who may be getting no education (Education Act 1996 ss.436A, 437). */
public record MissingEducation(
        @Means(
                label = "Suitable education elsewhere",
                value = "Whether a child on no school's register gets suitable education some other way.",
                ask = "Is the child getting suitable education other than at school?")
        Boolean educatedElsewhere,

        @Means(
                label = "Seems not suitably educated",
                value = "Whether it seems to the council that the child gets no suitable education.")
        Boolean seemsUnsuitable,

        @Means(
                label = "Notice to satisfy served",
                value = "The day on which the parent was given notice to show that the education is suitable.")
        LocalDate noticeServedOn,

        @Means(
                label = "Council satisfied",
                value = "Whether the parent has satisfied the council that the education is suitable.")
        Boolean satisfied) {}
