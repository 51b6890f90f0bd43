package waymark.casefile;

/** Short breaks for a disabled child and the people who care for them. */
public record ShortBreaks(
        @Means(label = "Break wanted", value = "Whether the carer could not go on, or would do better, with a break.")
        Boolean wanted,

        @Means(label = "Overnight break needed", value = "Whether the break that is needed is overnight.")
        Boolean overnight,

        @Means(label = "Care assessed", value = "Whether social care or health has assessed the need.")
        Boolean assessed,

        @Means(
                label = "Carer has parental responsibility",
                value = "Whether the carer is a parent or has parental responsibility.")
        Boolean carerHasResponsibility,

        @Means(
                label = "Assessment asked for by the parent",
                value = "Whether a parent carer has asked for, or seems to need, an assessment of their own.")
        Boolean parentAssessmentAsked,

        @Means(
                label = "On the register of disabled children",
                value =
                        "Whether the family has joined the council's register of disabled children. It is never a condition of help.")
        Boolean onRegister) {}
