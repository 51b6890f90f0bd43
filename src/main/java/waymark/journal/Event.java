package waymark.journal;

/**
 * Something that happened and is to be recorded.
 *
 * @param authority the council that it concerns; null when it concerns none or all
 * @param who the account or key that did it; null when nobody is known
 * @param reference the council's own key for the case; null when it concerns none
 * @param thing what it was done to, for example the id of a recommendation; null when there is nothing to name
 * @param bodyHash the {@link waymark.policy.Hash} of the thing as it was then; null when it has no text of its own
 */
public record Event(Kind kind, String authority, String who, String reference, String thing, String bodyHash) {

    /** Something that concerns no case. */
    public static Event of(Kind kind, String authority, String who, String thing) {
        return new Event(kind, authority, who, null, thing, null);
    }
}
