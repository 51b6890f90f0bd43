package waymark.journal;

/**
 * Something that is not as it was written.
 *
 * @param entry the number of the entry that shows it; 0 when no entry does
 * @param what in a sentence
 */
public record Finding(long entry, String what) {

    @Override
    public String toString() {
        return entry == 0 ? what : "Entry " + entry + ": " + what;
    }
}
