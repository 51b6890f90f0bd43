package waymark.casefile;

/** Early help and support for the family. */
public record Family(
        @Means(label = "Carer strain", value = "How much strain the carer is under.")
        Views.Degree carerStrain,

        @Means(label = "Early help", value = "Help for the family below the level of harm.")
        EarlyHelp earlyHelp,

        @Means(label = "Short breaks", value = "Short breaks for a disabled child and the family.")
        ShortBreaks shortBreaks) {}
