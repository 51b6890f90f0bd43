package waymark.explain;

/** For whom a recommendation is told. */
public enum Voice {
    /** For the panel: short, with every figure, the legal force and the doubt. */
    PANEL,
    /** For the parent, or for the young person once rights have passed: plain words, rights first. */
    FAMILY,
    /** The whole proof, for the file. */
    RECORD
}
