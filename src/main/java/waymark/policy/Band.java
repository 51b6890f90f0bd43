package waymark.policy;

/** Columns that belong together, and the colours that say so. Header text is white on the strong colour. */
enum Band {
    IDENTITY("44546A", "FFFFFF"),
    CONDITION("1F4E79", "EAF2F9"),
    OUTCOME("1E5631", "EDF5EE"),
    WORDS("4B2E83", "F3F0F8"),
    SOURCE("4D4D4D", "F5F5F5");

    final String strong;
    final String pale;

    Band(String strong, String pale) {
        this.strong = strong;
        this.pale = pale;
    }
}
