package waymark.privacy;

/**
 * Something in a text that seems to identify a person.
 *
 * @param kind for example {@code postcode} or {@code name}
 * @param found the very words
 * @param from the place of the first character, from 0
 * @param why in a sentence
 */
public record Warning(String kind, String found, int from, String why) {}
