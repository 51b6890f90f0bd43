package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** Mediation about a decision on assessment or a plan. */
public record EhcMediation(
        @Means(
                label = "Mediation adviser contacted",
                value =
                        "The day on which the family told the mediation adviser that it wishes to appeal, and whether it wants mediation.")
        LocalDate adviserContactedOn,

        @Means(
                label = "Adviser contacted late",
                value =
                        "Whether that was more than two months after the notice was sent, or has not happened by then; worked out.")
        Boolean contactLate,

        @Means(
                label = "Adviser told: no mediation",
                value = "The day on which the family told the adviser that it does not want mediation.")
        LocalDate notWantedToldOn,

        @Means(
                label = "Council told: mediation wanted",
                value = "The day on which the family told the council that it wants mediation.",
                ask = "On what day did the family tell the council that it wants mediation?")
        LocalDate councilToldOn,

        @Means(
                label = "What mediation is about",
                value = "What the mediation is about: education, social care or the health provision in the plan.",
                ask = "Is the mediation about education, social care or health?")
        List<Issue> issues,

        @Means(
                label = "About health",
                value = "ONLY, IN_PART or NOT_AT_ALL about health provision; worked out from what it is about.")
        Health aboutHealth,

        @Means(label = "ICB told", value = "The day on which the council told the ICB what the mediation is about.")
        LocalDate icbToldOn,

        @Means(label = "Mediation meeting", value = "The day of the mediation meeting, held or booked.")
        LocalDate meetingOn,

        @Means(
                label = "Family told the date",
                value = "The day on which the family was told the date and place of the mediation meeting.")
        LocalDate familyToldOfDateOn,

        @Means(
                label = "Shorter notice agreed",
                value = "Whether the family agreed to less notice of the mediation meeting.")
        Boolean shorterNoticeAgreed,

        @Means(
                label = "Mediation cannot be arranged in time",
                value = "Whether the council has found that it cannot arrange mediation within the thirty days.")
        Boolean cannotArrange,

        @Means(
                label = "Adviser told that it cannot",
                value = "The day on which the council told the adviser that it cannot arrange mediation in time.")
        LocalDate unableToldOn,

        @Means(label = "Mediation concluded", value = "The day on which mediation came to its end.")
        LocalDate concludedOn,

        @Means(
                label = "Mediation agreement",
                value = "The day of the written mediation agreement.",
                ask = "On what day was the mediation agreement made?")
        LocalDate agreedOn,

        @Means(
                label = "Agreed, with a right of appeal",
                value = "What the council agreed to do on points that could have gone to the Tribunal.")
        List<EhcOrder.Kind> agreed,

        @Means(
                label = "Agreed, without a right of appeal",
                value = "Whether something was agreed on points that could not have gone to the Tribunal.")
        Boolean agreedOther,

        @Means(label = "Other points done", value = "The day on which what was agreed on those points was done.")
        LocalDate agreedOtherDoneOn,

        @Means(label = "Other times agreed in writing", value = "Whether the parties agreed other times in writing.")
        Boolean otherTimesAgreed,

        @Means(label = "Council took part", value = "Whether the council was a party to the mediation.")
        Boolean councilTookPart,

        @Means(
                label = "Council told of the agreement",
                value = "The day on which the ICB told the council of an agreement that the council took no part in.")
        LocalDate councilToldOfAgreementOn) {

    /** What mediation may be about. */
    public enum Issue {
        EDUCATION,
        SOCIAL_CARE,
        HEALTH
    }

    /** How far mediation is about health provision. */
    public enum Health {
        ONLY,
        IN_PART,
        NOT_AT_ALL
    }
}
