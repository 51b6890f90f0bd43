package waymark.casefile;

/** Before school. */
public record EarlyYears(
        @Means(label = "In a setting", value = "Whether the child goes to an early years setting.")
        Boolean inSetting) {}
