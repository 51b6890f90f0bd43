package waymark.replay;

/** An outcome by its code, and as people call it. */
public record Outcome(String code, String title) {}
