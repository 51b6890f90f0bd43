package waymark.explain;

import java.util.List;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.InWords;
import waymark.casefile.Vocabulary;
import waymark.policy.Addressee;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Row;
import waymark.policy.Setting;
import waymark.policy.Settings;
import waymark.policy.Workbook;
import waymark.recommend.Doubt;
import waymark.recommend.Words;

/** A row of a decision table as people read it, before there is any case. */
public final class RowInWords {

    private final ReadRow read;
    private final Row row;
    private final Settings settings;

    /** @param settings those of the council that the row is read for */
    public RowInWords(ReadRow read, Settings settings) {
        this.read = read;
        this.row = read.row();
        this.settings = settings;
    }

    /** For example "When attendance is less than 90% and 'Part-time timetable in place' is yes". */
    public String when() {
        if (read.table().hitPolicy() == HitPolicy.RAISED) {
            return "When other suggestions call for it";
        }
        List<String> tests = read.clauses().stream()
                .filter(clause -> !(clause.condition() instanceof Condition.Anything))
                .map(RowInWords::test)
                .toList();
        if (tests.isEmpty()) {
            return read.table().hitPolicy() == HitPolicy.FIRST && read.place() > 0 ? "In every other case" : "Always";
        }
        return "When " + String.join(" and ", tests);
    }

    /** What is suggested, in a few words. */
    public String title() {
        return filled(row.title());
    }

    /** Why, as a panel reads it; a fact of the case stands in square brackets. */
    public String reason() {
        return Law.sentence(filled(row.reason()));
    }

    /** What a parent reads, then what a young person with rights of their own reads where that differs. */
    public List<String> family() {
        return List.of(Addressee.PARENT, Addressee.YOUNG_PERSON).stream()
                .map(reader -> filled(reader.reads(row.family())))
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    /** By when it must be done; empty for no date. */
    public String due() {
        String words = row.due();
        for (Setting setting : settings.all()) {
            words = words.replace(setting.name(), valued(setting.name()));
        }
        return FactWords.labelled(words);
    }

    /** The fact that shows the thing done; empty for none. */
    public String metBy() {
        return row.metBy().isEmpty() ? "" : InWords.fact(row.metBy());
    }

    /** What is behind it, for example "The law". */
    public String force() {
        return Law.force(row.force().word(), settings.title(), read.workbook().path() + "/");
    }

    /** Who must act. */
    public String actor() {
        return Law.actor(row.binds());
    }

    /** What is not certain about the row; empty for nothing. */
    public String doubt() {
        return Doubt.inWords(row.doubt());
    }

    /** The days on which it is in force; empty for always. */
    public String dates() {
        if (row.from() == null && row.to() == null) {
            return "";
        }
        String from = row.from() == null ? "" : "from " + InWords.date(row.from());
        String to = row.to() == null ? "" : "to " + InWords.date(row.to());
        return Law.capital((from + " " + to).strip());
    }

    /** Sheet and row, as a spreadsheet shows them. */
    public String place() {
        return Law.capital(InWords.place(row.address()));
    }

    private static String test(Clause clause) {
        Fact fact = clause.fact();
        String name = fact.type() == FactType.BOOLEAN ? "‘" + fact.label() + "’" : small(fact.label());
        return name + " is " + InWords.condition(fact.name(), clause.condition().words());
    }

    private static String small(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }

    private String filled(String text) {
        return Words.of(text).filled(this::valued);
    }

    private String valued(String name) {
        return Vocabulary.get()
                .find(name)
                .map(fact -> "[" + small(fact.label()) + "]")
                .or(() -> settings.value(name))
                .orElseGet(() -> "("
                        + settings.find(name)
                                .map(Setting::label)
                                .map(RowInWords::small)
                                .orElse(name)
                        + (settings.authority().equals(Workbook.NATIONAL)
                                ? ", which each council sets)"
                                : ", not known for " + settings.title() + ": ask the council)"));
    }
}
