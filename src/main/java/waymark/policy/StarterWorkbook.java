package waymark.policy;

import java.util.ArrayList;
import java.util.List;
import waymark.casefile.Vocabulary;

/** An empty workbook for a new table, with a column for each fact that its rows will ask about. */
public final class StarterWorkbook {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Cannot be made as asked. Each message says what is wrong and what would be right. */
    public static final class Unclear extends RuntimeException {

        private final transient List<String> problems;

        private Unclear(List<String> problems) {
            super(String.join(" ", problems));
            this.problems = List.copyOf(problems);
        }

        /** Everything that is wrong with what was asked. */
        public List<String> problems() {
            return problems;
        }
    }

    private StarterWorkbook() {}

    /**
     * An empty workbook.
     *
     * @param path pack and name, for example {@code solihull/short-breaks}
     * @param facts the facts that its rows will ask about, as the vocabulary names them
     * @param title what it decides; blank for its name
     * @throws Unclear with everything that is wrong with the path and the facts
     */
    public static Workbook of(String path, List<String> facts, String title, HitPolicy policy) {
        String[] parts = path.split("/", -1);
        List<String> problems = new ArrayList<>();
        if (parts.length != 2 || !parts[0].matches(NAME) || !parts[1].matches(NAME)) {
            problems.add("'" + path + "' is not a pack and a name. Write it as solihull/short-breaks.");
        }
        facts.stream()
                .filter(fact -> Vocabulary.get().find(fact).isEmpty())
                .forEach(fact -> problems.add(Vocabulary.get().unknown(fact)));
        if (!problems.isEmpty()) {
            throw new Unclear(problems);
        }
        return empty(parts[0], parts[1], facts, title, policy);
    }

    private static Workbook empty(String pack, String name, List<String> facts, String title, HitPolicy policy) {
        String words = name.replace('-', ' ');
        String sheet = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        String decides = title.isBlank() ? sheet : title;
        Table table = new Table(name, sheet, decides, name, policy, List.of(), List.copyOf(facts), List.of());
        return new Workbook(name, pack, decides, List.of(), List.of(table), List.of(), List.of());
    }
}
