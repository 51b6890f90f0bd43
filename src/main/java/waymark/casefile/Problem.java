package waymark.casefile;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer where, as a JSON pointer, for example {@code /child/dateOfBirth}
 * @param detail what is wrong and what would be right
 */
public record Problem(String pointer, String detail) {}
