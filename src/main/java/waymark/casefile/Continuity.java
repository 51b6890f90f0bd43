package waymark.casefile;

import java.time.LocalDate;

/** Children's services that go on past the 18th birthday, Children Act 1989 sections 17ZG to 17ZI. */
public record Continuity(
        @Means(label = "Section 17 service from", value = "The day on which the section 17 service starts or started.")
        LocalDate section17From,

        @Means(
                label = "Section 17 service at 18",
                value =
                        "Whether a section 17 service is, or will be, in place on the day before the 18th birthday; worked out from the services the child has and the day they start.",
                ask = "Will the young person have a section 17 service on the day before the 18th birthday?")
        Boolean section17At18,

        @Means(
                label = "Disabled person's service",
                value =
                        "Whether the young person has a service under section 2 of the Chronically Sick and Disabled Persons Act 1970, or had one on the day before the 18th birthday.",
                ask = "Is there a service under the Chronically Sick and Disabled Persons Act?")
        Boolean csdpaService,

        @Means(
                label = "Adult decision",
                value = "What the council decided about adult care and support.",
                ask = "What has the council decided about adult care and support?")
        AdultDecision adultDecision,

        @Means(label = "Adult decision made", value = "The day on which the council made that decision.")
        LocalDate adultDecisionOn,

        @Means(
                label = "Adult plan signed",
                value = "The day on which the adult care and support plan was signed. Signing does not start the care.",
                ask = "Has an adult plan been signed?")
        LocalDate adultPlanSignedOn,

        @Means(
                label = "Adult care starts",
                value = "The day on which adult care begins or is to begin.",
                ask = "When does the adult care start?")
        LocalDate careStartsOn,

        @Means(
                label = "Conclusion reached",
                value =
                        "True once the council has found no adult needs, or has decided to meet none, or adult care has begun. A plan that has not started is not a conclusion. Worked out.")
        Boolean concluded) {

    /** What a council decided about adult care. */
    public enum AdultDecision {
        NOT_YET,
        NO_NEEDS,
        WILL_MEET,
        WILL_NOT_MEET
    }
}
