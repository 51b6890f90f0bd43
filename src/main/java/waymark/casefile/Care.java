package waymark.casefile;

/** Social care and safety. */
public record Care(
        @Means(
                label = "Danger now",
                value = "Immediate danger, or reasonable cause to suspect significant harm that is live now.",
                ask = "Is the child in danger now?")
        Boolean danger,

        @Means(label = "Looked after", value = "Whether the child is looked after by a council.")
        Boolean lookedAfter) {}
