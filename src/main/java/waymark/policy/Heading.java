package waymark.policy;

import java.util.Arrays;
import java.util.List;

/**
 * A column that every table has. The conditions stand between {@link #TO} and {@link #OUTCOME}, a column for each fact.
 */
enum Heading {
    ROW(
            "row id",
            "id",
            "Row",
            Band.IDENTITY,
            24,
            "The row's own name. It is unique and never changes.",
            "Answers, reasons and history name a row by its id."),
    RULE(
            "rule id",
            "rule",
            "Rule",
            Band.IDENTITY,
            18,
            "The rule that the row encodes. Blank: the row's own name.",
            "The rule id ties the row to the law or policy that it encodes."),
    ALSO(
            "also",
            "also",
            "Also serves",
            Band.IDENTITY,
            16,
            "Other ids that the row carries, one a line.",
            "Other ids let people find the row by the name that they know."),
    FROM(
            "from",
            "from",
            "In force from",
            Band.IDENTITY,
            13,
            "The first day on which the row counts. Blank: always.",
            "A case is answered by the rows that count on its day."),
    TO(
            "to",
            "to",
            "In force to",
            Band.IDENTITY,
            13,
            "The last day on which the row counts. Blank: no end.",
            "A case is answered by the rows that count on its day."),
    OUTCOME(
            "outcome",
            "outcome",
            "Suggest",
            Band.OUTCOME,
            26,
            "The code of what is suggested: small letters and hyphens.",
            "Without an outcome the row suggests nothing."),
    TITLE(
            "title",
            "title",
            "In a few words",
            Band.OUTCOME,
            26,
            "The suggestion as a panel sees it in a list.",
            "A panel sees the suggestion by its title."),
    DUE(
            "due",
            "due",
            "Must do by",
            Band.OUTCOME,
            26,
            "When it must be done by. Blank: no date. See below.",
            "A date that cannot be worked out is a deadline that passes unseen."),
    MET_BY(
            "met by",
            "metBy",
            "Done when",
            Band.OUTCOME,
            30,
            "The fact that shows it done: a date, or true or false.",
            "What shows a thing done keeps it from being asked for again."),
    FORCE(
            "force",
            "force",
            "How strongly it binds",
            Band.OUTCOME,
            18,
            "Choose a word from the list. See below.",
            "A panel must see what is law and what is a local choice."),
    BINDS(
            "binds",
            "binds",
            "Who must act",
            Band.OUTCOME,
            16,
            "For example: local-authority, school, icb.",
            "People must know who has to act."),
    PRIMARY(
            "primary",
            "primary",
            "Main answer?",
            Band.OUTCOME,
            10,
            "yes: it answers the table's question. no: it adds a task.",
            "It tells a main answer from a task beside it."),
    ADVERSE(
            "adverse",
            "adverse",
            "Against the family?",
            Band.OUTCOME,
            11,
            "yes: the child or family may not want this.",
            "The safeguards watch every row that may go against a family."),
    REASON(
            "reason for a panel",
            "reason",
            "Reason, for a panel",
            Band.WORDS,
            48,
            "Why it is suggested, in one or two sentences.",
            "A panel must see why before it decides."),
    FAMILY(
            "words for a family",
            "family",
            "Words for a family",
            Band.WORDS,
            48,
            "The same for a family: short, plain and kind. {your child needs|you need}: the parent reads the first, a young person with rights of their own the second.",
            "A family must understand what is suggested, and why."),
    SOURCE(
            "source",
            "sources",
            "Source",
            Band.SOURCE,
            42,
            "One a line: title | section | web address.",
            "Nobody has to trust a row that does not say where it comes from."),
    DOUBT(
            "doubt",
            "doubt",
            "What is not certain",
            Band.SOURCE,
            28,
            "What somebody still has to confirm. Blank: nothing.",
            "People must know what still has to be confirmed.");

    final String header;
    /** The name of the column in a workbook's text. */
    final String key;

    final String label;
    final Band band;
    /** In characters. */
    final int width;

    final String meaning;
    /** Why it matters what stands here. */
    final String why;

    Heading(String header, String key, String label, Band band, int width, String meaning, String why) {
        this.header = header;
        this.key = key;
        this.label = label;
        this.band = band;
        this.width = width;
        this.meaning = meaning;
        this.why = why;
    }

    static final List<Heading> BEFORE_CONDITIONS = List.of(ROW, RULE, ALSO, FROM, TO);
    static final List<Heading> AFTER_CONDITIONS = Arrays.stream(values())
            .filter(heading -> !BEFORE_CONDITIONS.contains(heading))
            .toList();

    /** What a row says in this column, in the words of a sheet. */
    String words(Row row) {
        return switch (this) {
            case ROW -> row.id();
            case RULE -> row.rule().equals(row.id()) ? "" : row.rule();
            case ALSO -> String.join("\n", row.also());
            case FROM -> row.from() == null ? "" : row.from().toString();
            case TO -> row.to() == null ? "" : row.to().toString();
            case OUTCOME -> row.outcome();
            case TITLE -> row.title();
            case DUE -> row.due();
            case MET_BY -> row.metBy();
            case FORCE -> row.force() == null ? "" : row.force().word();
            case BINDS -> row.binds();
            case PRIMARY -> row.primary() ? "yes" : "no";
            case ADVERSE -> row.adverse() ? "yes" : "no";
            case REASON -> row.reason();
            case FAMILY -> row.family();
            case SOURCE -> Source.write(row.sources());
            case DOUBT -> row.doubt();
        };
    }
}
