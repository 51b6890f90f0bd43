package waymark.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;

/** Workbooks of any shape that a policy lead could have written, however odd the words. */
public final class AnyWorkbook implements ArbitraryProvider {
    private static final List<String> FACTS =
            Vocabulary.get().testable().stream().map(Fact::name).toList();

    private static final List<String> DONE = Stream.concat(
                    Stream.of(""),
                    Vocabulary.get().testable().stream()
                            .filter(fact -> fact.type() == FactType.DATE || fact.type() == FactType.BOOLEAN)
                            .map(Fact::name))
            .toList();

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Workbook.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(books());
    }

    private static Arbitrary<Workbook> books() {
        return Combinators.combine(
                        id(),
                        Arbitraries.of("national", "solihull", "wolverhampton"),
                        words(),
                        line().list().ofMaxSize(3),
                        ids(3).flatMap(AnyWorkbook::tables),
                        ids(4).flatMap(AnyWorkbook::settings),
                        Combinators.combine(
                                        words(),
                                        dates(),
                                        facts(3),
                                        line().list().ofMinSize(1).ofMaxSize(3))
                                .as(Tuple::of)
                                .list()
                                .ofMaxSize(3))
                .as((id, authority, title, about, tables, settings, examples) -> new Workbook(
                        id,
                        authority,
                        title,
                        about,
                        tables,
                        settings,
                        IntStream.range(0, examples.size())
                                .mapToObj(i -> new Example(
                                        examples.get(i).get1(),
                                        examples.get(i).get2().toString(),
                                        examples.get(i).get3().stream()
                                                .map(f -> f + " = x, y")
                                                .toList(),
                                        examples.get(i).get4(),
                                        Layout.address(Layout.EXAMPLES, Layout.FIRST_LINE + i, 0, 3)))
                                .toList()));
    }

    private static Arbitrary<List<Table>> tables(List<String> ids) {
        return Combinators.combine(ids.stream()
                        .map(id -> facts(5).flatMap(facts -> table(id, facts)))
                        .toList())
                .as(List::copyOf);
    }

    private static Arbitrary<Table> table(String id, List<String> facts) {
        String sheet = "Sheet " + id;
        Arbitrary<List<Row>> rows = ids(6).flatMap(ids -> {
            List<Arbitrary<Row>> all = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                all.add(row(sheet, Layout.FIRST_ROW + i, ids.get(i), facts));
            }
            return Combinators.combine(all).as(List::copyOf);
        });
        return Combinators.combine(words(), id(), Arbitraries.of(HitPolicy.class), facts(3), rows)
                .as((title, question, policy, asked, read) ->
                        new Table(id, sheet, title, question, policy, asked, facts, read));
    }

    private static Arbitrary<Row> row(String sheet, int line, String id, List<String> facts) {
        Arbitrary<List<String>> texts =
                Arbitraries.oneOf(words(), tests()).list().ofSize(facts.size());
        Arbitrary<List<String>> words = words().list().ofSize(5);
        Arbitrary<List<String>> maybe = maybe(words()).list().ofSize(4);
        Arbitrary<LocalDate> date = dates().injectNull(0.5);
        return Combinators.combine(
                        texts,
                        words,
                        maybe,
                        date,
                        date,
                        Arbitraries.of(Force.class),
                        Arbitraries.of(true, false).list().ofSize(2),
                        sources())
                .flatAs((tests, said, extra, from, to, force, flags, sources) -> Arbitraries.of(DONE)
                        .map(met -> new Row(
                                id,
                                said.get(4).length() % 2 == 0 ? id : said.get(4),
                                said.get(4).length() % 3 == 0 ? List.of("seed-a", "seed-b") : List.of(),
                                ordered(from, to) ? from : to,
                                ordered(from, to) ? to : from,
                                IntStream.range(0, facts.size())
                                        .mapToObj(i -> new Cell(
                                                facts.get(i),
                                                tests.get(i),
                                                Layout.address(sheet, line, Layout.FIRST_CONDITION + i)))
                                        .toList(),
                                said.get(0),
                                said.get(1),
                                extra.get(0),
                                met,
                                force,
                                extra.get(2),
                                flags.get(0),
                                flags.get(1),
                                said.get(2),
                                said.get(3),
                                sources,
                                extra.get(3),
                                Layout.address(sheet, line, 0, Layout.columns(facts.size()) - 1))));
    }

    private static boolean ordered(LocalDate from, LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    private static Arbitrary<List<Setting>> settings(List<String> names) {
        return Combinators.combine(names.stream()
                        .map(name -> maybe(words())
                                .list()
                                .ofSize(5)
                                .map(w -> new Setting(
                                        "panel." + name.replace("-", ""),
                                        w.get(1).isEmpty() ? w.get(0) : "20.5",
                                        w.get(1),
                                        w.get(2),
                                        w.get(3),
                                        w.get(4))))
                        .toList())
                .as(List::copyOf);
    }

    private static Arbitrary<List<Source>> sources() {
        Arbitrary<String> part =
                Arbitraries.of("Children and Families Act 2014", "s.36(5)", "reg 4: \"x\"", "007 §6", "#1");
        return Combinators.combine(part, part, Arbitraries.of("", "https://example.org/a?b=c|d"))
                .as(Source::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<List<String>> facts(int most) {
        return Arbitraries.of(FACTS).list().uniqueElements().ofMaxSize(most);
    }

    private static Arbitrary<List<String>> ids(int most) {
        return id().list().uniqueElements().ofMaxSize(most);
    }

    private static Arbitrary<String> id() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(3)
                .ofMaxLength(9)
                .map(s -> s + "-1");
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    private static Arbitrary<String> tests() {
        return Arbitraries.of("", "-", "< 90", ">= 3", "[85..95)", "true", "unknown", "90", "0.5", "no");
    }

    /** Words with everything in them that a text format or a spreadsheet could trip over. */
    private static Arbitrary<String> words() {
        Arbitrary<String> awkward = Arbitraries.of(
                "null",
                "yes",
                "2014-09-01",
                "1e3",
                "007",
                ": a",
                "# b",
                "- c",
                "'d'",
                "\"e\"",
                "{f}",
                "[g",
                "%h",
                "@i",
                "=1+1",
                "£6,000",
                "é",
                "\u2013",
                "a & b < c",
                "_x000D_",
                "👍",
                "one\n\n  two",
                "x\ty",
                "*z",
                "!q",
                "|");
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange(' ', '~').withChars('\n').ofMaxLength(30);
        return Arbitraries.oneOf(awkward, any, Combinators.combine(awkward, any).as((a, b) -> a + b))
                .map(String::strip)
                .filter(s -> !s.isEmpty() && s.lines().allMatch(l -> l.equals(l.stripTrailing())));
    }

    private static Arbitrary<String> line() {
        return words().map(words -> words.replaceAll("\\s+", " "));
    }

    private static Arbitrary<String> maybe(Arbitrary<String> words) {
        return Arbitraries.oneOf(Arbitraries.just(""), words);
    }
}
