package waymark.casefile;

/** The kinds of value that a fact can take. The word is the one that the vocabulary endpoint shows. */
public enum FactType {
    BOOLEAN("boolean"),
    WHOLE_NUMBER("integer"),
    NUMBER("number"),
    DATE("date"),
    DATE_TIME("date-time"),
    CODE("code"),
    CODES("codes"),
    TEXT("text"),
    LIST("list");

    private final String word;

    FactType(String word) {
        this.word = word;
    }

    /** The type's name in JSON. */
    public String word() {
        return word;
    }

    /** True where a table cell may compare the value with a number or a date by size. */
    public boolean ordered() {
        return this == WHOLE_NUMBER || this == NUMBER || this == DATE || this == DATE_TIME;
    }
}
