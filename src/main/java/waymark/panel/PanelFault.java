package waymark.panel;

/** Something that cannot be done as things stand, with why, for the person who asked. */
public final class PanelFault extends RuntimeException {

    private final Kind kind;

    /** What a program can tell apart. */
    public enum Kind {
        /** There is no such thing, or it is another authority's. */
        NOT_THERE,
        /** Somebody else was first, or it is closed. */
        CONFLICT,
        /** It would break a promise, such as a letter without reasons. */
        NOT_YET
    }

    PanelFault(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
