package waymark.casefile;

/** What the child finds hard. */
public record Needs(
        @Means(
                label = "Main need",
                value = "The primary SEN type, as the school census codes it.",
                ask = "What is the main area of need?")
        SenType primaryNeed,

        @Means(label = "Second need", value = "The secondary SEN type, as the school census codes it.")
        SenType secondaryNeed,

        @Means(
                label = "Communication screen",
                value = "Whether speech, language and communication have been screened.",
                ask = "Have speech, language and communication been screened?")
        Screen slcnScreen,

        @Means(label = "Communication screen flagged", value = "Whether the screen found something to look into.")
        Boolean slcnFlagged,

        @Means(
                label = "Other causes checked",
                value =
                        "Whether learning, hearing, vision, sleep, mental health, trauma and life events have been looked at.")
        Boolean otherCausesChecked,

        @Means(
                label = "Communication need in primary",
                value = "Whether a communication need was recorded in primary school.")
        Boolean slcnInPrimary,

        @Means(label = "Communication need now", value = "Whether a communication need is recorded now.")
        Boolean slcnNow,

        @Means(label = "Autistic", value = "Whether the child is autistic, diagnosed or not yet.")
        Boolean autistic,

        @Means(
                label = "Learning disability",
                value = "Whether the child has a learning disability, which is not the same as a learning difficulty.")
        Boolean learningDisability,

        @Means(
                label = "Has special educational needs or a disability",
                value =
                        "True where an EHC plan, SEN support, a main need, autism or a learning disability is known; worked out when not given.",
                ask = "Does the child have special educational needs or a disability?")
        Boolean hasSend,

        @Means(label = "Diagnosis held", value = "Whether any diagnosis is held. No help depends on one.")
        Boolean diagnosis) {

    /** DfE SEN type codes; NSA is for SEN support in the school census only. */
    public enum SenType {
        SPLD,
        MLD,
        SLD,
        PMLD,
        SEMH,
        SLCN,
        HI,
        VI,
        MSI,
        PD,
        ASD,
        DS,
        OTH,
        NSA
    }

    /** Whether a screen has been done. */
    public enum Screen {
        DONE,
        NOT_DONE
    }
}
