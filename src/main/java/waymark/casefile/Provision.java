package waymark.casefile;

/** Alternative provision and education out of school. */
public record Provision(
        @Means(label = "In alternative provision", value = "Whether the child is in alternative provision now.")
        Boolean inAp) {}
