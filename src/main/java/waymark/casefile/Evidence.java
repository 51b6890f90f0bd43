package waymark.casefile;

/** Actions, disagreements and the record itself. */
public record Evidence(
        @Means(label = "Disagreement", value = "How strong a disagreement between the family and services is.")
        Views.Degree conflictLevel) {}
