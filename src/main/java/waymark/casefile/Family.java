package waymark.casefile;

/** Early help and support for the family. */
public record Family(
        @Means(label = "Carer strain", value = "How much strain the carer is under.")
        Views.Degree carerStrain) {}
