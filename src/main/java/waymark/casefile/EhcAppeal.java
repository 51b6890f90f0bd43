package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** An appeal to the First-tier Tribunal about an EHC decision or plan, made or thought of. */
public record EhcAppeal(
        @Means(
                label = "Notice that may be appealed sent",
                value =
                        "The day on which the council sent the notice of the decision, or the final plan, that may be appealed; the latest one in the case when not given.",
                ask = "On what day was the notice of the decision sent?")
        LocalDate noticeSentOn,

        @Means(
                label = "What the appeal is about",
                value = "What may be, or is, appealed; the decision that the latest notice is about when not given.",
                ask = "What is the appeal about?")
        List<Ground> grounds,

        @Means(
                label = "Notice says",
                value = "What that notice tells the family.",
                ask = "What does the notice to the family contain?")
        List<EhcRefusal.Content> noticeSays,

        @Means(
                label = "Notice is whole",
                value = "True where the notice tells the family all that it must; worked out from what it says.")
        Boolean noticeWhole,

        @Means(
                label = "Mediation certificate needed",
                value =
                        "False where the appeal is only about the setting that is named, its type, or that none is named; worked out from what it is about.")
        Boolean certificateNeeded,

        @Means(
                label = "Mediation certificate issued",
                value = "The day on which the mediation adviser issued the certificate.",
                ask = "On what day was the mediation certificate issued?")
        LocalDate certificateIssuedOn,

        @Means(label = "Appeal made", value = "The day on which the appeal reached the Tribunal.")
        LocalDate lodgedOn,

        @Means(
                label = "Time to appeal is over",
                value = "Whether the time to appeal has run out and no appeal was made; worked out.")
        Boolean timeOver,

        @Means(label = "Appeal decided", value = "The day on which the appeal was finally decided, or withdrawn.")
        LocalDate decidedOn) {

    /** What a family may be unhappy with. */
    public enum Ground {
        NOT_ASSESSING,
        NOT_ISSUING,
        SECTION_B,
        SECTION_F,
        SECTION_I,
        NOT_REASSESSING,
        NOT_AMENDING,
        CEASING,
        /** Health or social care sections alone: the Tribunal may only recommend, and only beside one of the above. */
        HEALTH_OR_CARE,
        /** A missed date carries no appeal. */
        DELAY
    }
}
