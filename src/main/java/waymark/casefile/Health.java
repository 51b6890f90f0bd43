package waymark.casefile;

/** Health services and waits. */
public record Health(
        @Means(label = "In hospital", value = "Whether the child is an inpatient.")
        Boolean inpatient) {}
