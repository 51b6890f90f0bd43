package waymark.journal;

/**
 * Where things of a kind are kept whole.
 *
 * @param key the column that names them
 * @param numbered whether the names are numbers
 * @param body the column whose hash the journal has
 * @param at the column that says when they were kept
 * @param only which of the rows are things of this kind, as SQL; empty for all
 * @param allNamed whether the journal names every one of them
 */
record Kept(String table, String key, boolean numbered, String body, String at, String only, boolean allNamed) {

    static Kept byText(String table, String key, String body, String at) {
        return new Kept(table, key, false, body, at, "", true);
    }

    static Kept byNumber(String table, String key, String body, String at) {
        return new Kept(table, key, true, body, at, "", true);
    }

    /** The same, where things may be kept that the journal does not name. */
    Kept alsoUnnamed() {
        return new Kept(table, key, numbered, body, at, only, false);
    }

    /** The same, of the rows alone in which a column has a value. */
    Kept where(String column, String value) {
        return new Kept(table, key, numbered, body, at, " and t.%s = '%s'".formatted(column, value), allNamed);
    }

    /** The bodies of so many named things, each beside its name. */
    String bodies(int names) {
        return "select cast(%s as varchar(128)), %s from %s where %s in (%s)"
                .formatted(key, body, table, key, "?" + ", ?".repeat(names - 1));
    }

    /** The things that no entry of a kind names, the oldest first. */
    String unnamed() {
        return """
                select cast(t.%s as varchar(128)), t.%s from %s t
                where not exists (
                    select 1 from journal_about a join journal j on j.number = a.number
                    where a.thing = cast(t.%s as varchar(128)) and j.kind = ?)%s
                order by t.%s
                """.formatted(key, at, table, key, only, at);
    }

    /** Whether something can be called so. */
    boolean canName(String thing) {
        return thing != null && (!numbered || thing.matches("\\d{1,9}"));
    }

    /** A name as its column holds it. */
    Object name(String thing) {
        return numbered ? (Object) Integer.valueOf(thing) : thing;
    }
}
