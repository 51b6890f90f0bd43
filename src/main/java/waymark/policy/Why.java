package waymark.policy;

/** Why a fault matters, in words for whoever keeps the tables. What matters about a column stands in {@link Heading}. */
final class Why {
    static final String KEEPS_QUICK = "Limits keep the service quick and safe for everyone who uses it.";
    static final String DATA_ALONE = "A workbook here is data alone. Nothing in it may run, or fetch from elsewhere.";
    static final String ONE_FORM = "Only an .xlsx file that opens cleanly is sure to be read as you see it.";
    static final String NOBODY_SEES = "Nobody could see or check what it says.";
    static final String AS_SEEN = "The rules must be what a person sees in the cells, today and in a year.";
    static final String BY_COLUMN_NAME = "A cell gets its meaning from its column's name. Without it the cell is lost.";
    static final String WHAT_IT_DECIDES = "People find, read and approve a table by what it says it decides.";
    static final String BELONGS = "A workbook in the wrong place would decide for the wrong council.";
    static final String NO_SUCH_FACT = "What asks for a fact that nobody records can never come true.";
    static final String SHOWS_DONE = "A date, or true or false, shows a thing done. Nothing else does.";
    static final String CELL_UNREAD = "A condition that cannot be read decides nothing, and nobody would notice.";
    static final String DUE_UNREAD = "A date that cannot be worked out is a deadline that passes unseen.";
    static final String SETTING = "Rows ask for a setting by its name, and take its one value.";
    static final String SETTING_VALUE = "Every row and date that goes by the setting would go without it.";
    static final String EXAMPLE = "An example shows what the table is meant to do, and is run before every change.";
    static final String LOST_WORDS = "What is not understood would be lost without a word.";
    static final String ONE_ID = "Answers, reasons and history name a row by its id, so one id must mean one row.";
    static final String TABLES_FOLDER = "Without its tables Waymark has nothing to suggest.";

    static final String TERMS = "School days are counted by the term calendars.";

    private Why() {}
}
