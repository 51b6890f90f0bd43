package waymark.build;

/** A fact for rules compiled in these tests only. */
public record Pupil(int age, String phase) {}
