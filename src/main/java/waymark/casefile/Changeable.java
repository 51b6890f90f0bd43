package waymark.casefile;

/**
 * Whether people can bring it about that a fact is otherwise from now on. Age, need, diagnosis and what has happened
 * cannot be brought about, and nobody is told to change them.
 */
public enum Changeable {
    /** As the section or the part of it that the fact stands in. */
    AS_ITS_PART,
    YES,
    /** Only to more: a count of what has been done. */
    UP,
    NO
}
