package waymark.casefile;

/** Suspensions and permanent exclusion. */
public record Exclusions(
        @Means(label = "Permanently excluded", value = "Whether the child has been permanently excluded.")
        Boolean pex,

        @Means(
                label = "Placed after exclusion",
                value = "Whether the child has been placed since the permanent exclusion.")
        Boolean placedAfterPex,

        @Means(
                label = "Suspended in a row",
                unit = "school days",
                value = "School days of suspension one after another; back-to-back suspensions count as one run.")
        Integer suspRun) {}
