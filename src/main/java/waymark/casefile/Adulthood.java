package waymark.casefile;

/** Preparing for adulthood. */
public record Adulthood(
        @Means(
                label = "Likely adult care needs",
                value = "Whether the young person is likely to have care and support needs after 18.")
        Boolean likelyAdultNeeds) {}
