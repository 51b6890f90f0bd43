package waymark.casefile;

import java.time.LocalDate;

/** The advice that an EHC needs assessment gathers, and when each was asked for and came. */
public record EhcAdvice(
        @Means(label = "Family's advice asked for", value = "The day on which the family was asked for its advice.")
        LocalDate familyAskedOn,

        @Means(
                label = "Education advice asked for",
                value = "The day on which the head, principal or early years lead was asked for advice.")
        LocalDate educationAskedOn,

        @Means(label = "Education advice received", value = "The day on which education advice came.")
        LocalDate educationReceivedOn,

        @Means(
                label = "Health advice asked for",
                value = "The day on which a health body received the request for advice.",
                ask = "On what day did the health body receive the request for advice?")
        LocalDate healthAskedOn,

        @Means(label = "Health advice received", value = "The day on which health advice came.")
        LocalDate healthReceivedOn,

        @Means(
                label = "Psychologist's advice asked for",
                value = "The day on which an educational psychologist was asked for advice.")
        LocalDate psychologyAskedOn,

        @Means(label = "Psychologist's advice received", value = "The day on which the psychologist's advice came.")
        LocalDate psychologyReceivedOn,

        @Means(
                label = "Social care advice asked for",
                value = "The day on which social care was asked for advice, even if the child is not known to it.")
        LocalDate socialCareAskedOn,

        @Means(label = "Social care advice received", value = "The day on which social care advice came.")
        LocalDate socialCareReceivedOn,

        @Means(
                label = "Another body asked",
                value =
                        "The day on which another body bound to help, such as another council or a youth justice team, received the request for advice.")
        LocalDate otherBodyAskedOn,

        @Means(label = "Another body answered", value = "The day on which that body's advice came.")
        LocalDate otherBodyReceivedOn,

        @Means(
                label = "Advice on adulthood asked for",
                value = "The day on which advice on preparing for adulthood and independent living was asked for.")
        LocalDate adulthoodAskedOn,

        @Means(
                label = "Forces family",
                value = "Whether a parent serves in the armed forces.",
                ask = "Does a parent serve in the armed forces?")
        Boolean forcesFamily,

        @Means(
                label = "Forces education service asked",
                value = "The day on which the Ministry of Defence's education advice service was asked for advice.")
        LocalDate forcesAskedOn,

        @Means(
                label = "Family asked for other advice",
                value = "Whether the family reasonably asked for advice from somebody else.")
        Boolean familyWantsOther,

        @Means(
                label = "Advice the family wanted asked for",
                value = "The day on which the advice that the family wanted was asked for.")
        LocalDate familyWantsOtherAskedOn,

        @Means(
                label = "Sensory teacher consulted",
                value =
                        "Whether a teacher qualified for hearing, sight or both was consulted for the education advice.",
                ask = "Was a teacher qualified for hearing or sight consulted?")
        Boolean sensoryTeacherConsulted,

        @Means(
                label = "Earlier advice enough",
                value =
                        "Whether earlier advice may stand because its author, the council and the family all agree that it is enough.")
        Boolean earlierAdviceAgreed,

        @Means(label = "Body declined to help", value = "Whether a body that was asked has said that it will not help.")
        Boolean bodyDeclined,

        @Means(
                label = "Body's written reasons",
                value = "Whether the body that declined has given its reasons in writing.")
        Boolean bodyReasonsGiven,

        @Means(
                label = "Appointment missed",
                value = "Whether the person did not keep an appointment made for the advice.")
        Boolean appointmentMissed,

        @Means(
                label = "Limit for advice taken away",
                value =
                        "True where a missed appointment, four weeks away or exceptional circumstances made the six weeks for advice impractical; worked out.")
        Boolean limitTakenAway) {}
