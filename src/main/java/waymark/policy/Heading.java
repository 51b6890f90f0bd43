package waymark.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column that every table has. The conditions stand between {@link #TO} and {@link #OUTCOME}, a
 * column for each fact.
 */
enum Heading {
    ROW("row id", "Row", "The row's own name. It never changes and is unique in the release."),
    RULE("rule id", "Rule", "The rule that the row encodes; the row's own name where left blank."),
    ALSO("also", "Also serves", "Other ids that the row carries, one a line. Blank: none."),
    FROM("from", "In force from", "The first day on which the row counts. Blank: always."),
    TO("to", "In force to", "The last day on which the row counts. Blank: no end."),
    OUTCOME("outcome", "Suggest", "The code of what is suggested, in small letters with hyphens."),
    TITLE("title", "In a few words", "The suggestion as a panel sees it in a list."),
    DUE("due", "Must do by", "For example: 6 weeks after ehc.request.receivedOn. Blank: no date."),
    MET_BY("met by", "Done when", "The fact that shows it done: a date, or true or false."),
    FORCE("force", "How strongly it binds", "Choose one from the list."),
    BINDS("binds", "Who must act", "For example: local-authority, school, icb."),
    PRIMARY("primary", "Main answer?", "yes where the row answers the table's question; no for a task."),
    ADVERSE("adverse", "Against the family?", "yes where the child or family may not want this."),
    REASON("reason for a panel", "Reason, for a panel", "Why it is suggested, in one or two sentences."),
    FAMILY("words for a family", "Words for a family", "The same for a family: short, plain and kind."),
    SOURCE("source", "Source", "One a line: title | section | web address."),
    DOUBT("doubt", "What is not certain", "What a policy lead still has to confirm. Blank: nothing.");

    final String header;
    final String label;
    final String meaning;

    Heading(String header, String label, String meaning) {
        this.header = header;
        this.label = label;
        this.meaning = meaning;
    }

    static final List<Heading> BEFORE_CONDITIONS = List.of(ROW, RULE, ALSO, FROM, TO);
    static final List<Heading> AFTER_CONDITIONS = Arrays.stream(values())
            .filter(heading -> !BEFORE_CONDITIONS.contains(heading))
            .toList();

    static Optional<Heading> of(String header) {
        return Arrays.stream(values())
                .filter(heading -> heading.header.equalsIgnoreCase(header))
                .findFirst();
    }
}
