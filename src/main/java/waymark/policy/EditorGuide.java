package waymark.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the first sheet of every workbook tells somebody who edits it and has never programmed. */
final class EditorGuide {
    /** A heading and its lines. */
    record Part(String title, List<Line> lines) {}

    /** A word or a way of writing, and what it means. */
    record Line(String name, String meaning) {}

    private EditorGuide() {}

    static List<Part> parts() {
        return List.of(editing(), conditions(), columns(), due(), hitPolicies(), forces(), settings(), examples());
    }

    private static Part editing() {
        return new Part(
                "How to edit this workbook",
                List.of(
                        line(
                                "One row, one rule",
                                "A row counts when every condition on it is true. A blank condition does not matter."),
                        line(
                                "Names in braces",
                                "In words for people, {team.ap} is filled in with the setting or fact of that name."),
                        line(
                                "Words for two readers",
                                "In words for a family, {your child needs|you need} gives the parent the first and a young person with rights of their own the second."),
                        line("Change a threshold", "Type over the condition, for example < 90 becomes < 92."),
                        line(
                                "Add a rule",
                                "Add a row below the last one and give it a new row id. Every row needs a reason, words for a family and a source."),
                        line(
                                "End a rule",
                                "Put its last day in the 'to' column. Do not delete it: past cases are explained with it."),
                        line(
                                "Move things",
                                "Columns and sheets may be moved. The names in the small header row must stay as they are."),
                        line(
                                "Do not use",
                                "Formulas, macros, links to other files, merged cells, hidden rows or hidden sheets. They are not accepted."),
                        line("Check it", "Every mistake is listed with its sheet and cell, and what would be right.")));
    }

    private static Part conditions() {
        return new Part(
                "How to write a condition",
                List.of(
                        line("(blank) or -", "Does not matter."),
                        line("< 90   <= 90   > 90   >= 90", "Less than, at most, more than, at least."),
                        line("90", "Exactly 90."),
                        line(
                                "[85..95)",
                                "From 85, which counts, up to 95, which does not. Square: counts. Round: does not."),
                        line("SEMH, SLCN", "Any one of these codes. Point at the header to see the codes."),
                        line("not(HIGH)", "Known, and anything but HIGH."),
                        line("true   false", "The fact is true, or is known not to be."),
                        line("known   unknown", "Something is recorded, or nothing is. Unknown is never 'no'."),
                        line(">= 2026-09-01", "On or after 1 September 2026."),
                        line("> panel.apMaxWeeks", "A setting by its name: each council has its own value.")));
    }

    private static Part columns() {
        return new Part(
                "What each column is",
                Stream.concat(
                                Stream.concat(
                                        Heading.BEFORE_CONDITIONS.stream().map(EditorGuide::line),
                                        Stream.of(
                                                line(
                                                        "(conditions)",
                                                        "A column for each fact that the table looks at. Point at the header to see what the fact means."))),
                                Heading.AFTER_CONDITIONS.stream().map(EditorGuide::line))
                        .toList());
    }

    private static Part due() {
        return new Part(
                "How to write when it must be done by",
                List.of(
                        line(
                                "6 weeks after …",
                                "Then the name of a date, for example ehc.request.receivedOn. Also days, months, years, working days, school days, school weeks."),
                        line("15 days beginning with …", "The day itself is day 1."),
                        line("before 15 February of …", "14 February is the last day."),
                        line("at age 14", "The 14th birthday."),
                        line(
                                "6th school day beginning with …",
                                "School days are counted on the school's own calendar."),
                        line("earlier of … and …", "Whichever comes first; 'later of' is the other way round.")));
    }

    private static Part hitPolicies() {
        return new Part(
                "What the hit policy means",
                List.of(
                        line("UNIQUE", "No two rows can be true at once."),
                        line(
                                "FIRST",
                                "The top row that is true wins. The last row has no conditions: it catches the rest."),
                        line("COLLECT", "Every row that is true counts."),
                        line("RAISED", "Rows that other findings raise, by their outcome.")));
    }

    private static Part forces() {
        return new Part(
                "How strongly a row binds",
                Arrays.stream(Force.values())
                        .map(force -> line(force.word(), meaning(force)))
                        .toList());
    }

    private static String meaning(Force force) {
        return switch (force) {
            case STATUTE -> "An Act or regulations. It must be done. The source names the section.";
            case STATUTORY_GUIDANCE -> "Guidance that must be followed unless there is good reason.";
            case NATIONAL_POLICY -> "National policy or guidance without the force of law.";
            case QUALITY_STANDARD -> "A published standard of good practice.";
            case LOCAL -> "The council's own policy. It never stands against the law.";
            case ADVICE -> "A suggestion from practice.";
            case NOT_IN_FORCE -> "Not law yet, or only proposed. It is shown and never counts.";
        };
    }

    private static Part settings() {
        return new Part(
                "The Settings sheet",
                List.of(
                        line(
                                "A value of your own",
                                "An age, a number of weeks, a cap or a team's name, which conditions and due dates use by its name."),
                        line(
                                "A blank value",
                                "Not known yet. The product says so and tells people to ask the council; it never guesses.")));
    }

    private static Part examples() {
        return new Part(
                "How to test with examples",
                List.of(
                        line(
                                "Examples sheet",
                                "One line is one test: a sentence, a date, a few facts, and what must come out."),
                        line("facts", "One a line: child.dateOfBirth = 2012-11-22"),
                        line(
                                "expect",
                                "One a line: a rule id or an outcome, with 'due 2026-11-22' if it has a date. Write 'not' before what must not come out."),
                        line(
                                "When they run",
                                "Every time the tables are checked. An example that fails says what came out instead.")));
    }

    private static Line line(Heading heading) {
        return line(heading.header, heading.meaning);
    }

    private static Line line(String name, String meaning) {
        return new Line(name, meaning);
    }
}
