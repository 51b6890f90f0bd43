package waymark.journal;

/**
 * Which entries are wanted; every part can be empty.
 *
 * @param authority the council whose entries are wanted; empty for every one
 * @param kind as an entry has it, for example {@code sign-in-failed}
 * @param who the account or key that did it, in small or capital letters
 * @param reference the council's own key for the case
 */
public record Wanted(String authority, String kind, String who, String reference) {}
