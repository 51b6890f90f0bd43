package waymark.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.Facts;
import waymark.policy.Condition;
import waymark.policy.Force;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.Setting;
import waymark.rules.AskedTable;
import waymark.rules.Question;
import waymark.rules.RuleBase;

/**
 * The rows of an authority that do not stand the same in two releases. A case for which none of them is true finds the
 * same rows in both, and therefore the same dates and the same reasoning over them. That holds only while the settings
 * are the same and so are the rows that reasoning raises; otherwise every case is taken to be touched.
 */
final class RowsThatDiffer {

    private final boolean everyCase;
    private final List<Asked> rows;

    private record Asked(Question question, ReadRow row) {

        boolean isTrueOf(Facts facts) {
            return row.row().inForceOn(facts.asAt())
                    && question.asked(facts)
                    && row.clauses().stream()
                            .allMatch(clause -> clause.condition()
                                    .matches(facts.at(clause.fact().index())));
        }
    }

    private record Ask(int fact, Condition condition) {}

    /** All of a row that what is found, or what reasoning makes of it, can depend on; none of its words. */
    private record Standing(
            String table,
            String question,
            HitPolicy hitPolicy,
            List<String> askedWhen,
            String key,
            List<Ask> asks,
            LocalDate from,
            LocalDate to,
            Force force,
            String rule,
            String outcome,
            String due,
            String metBy,
            String binds,
            boolean primary) {

        static Standing of(ReadRow read) {
            return new Standing(
                    read.table().id(),
                    read.table().question(),
                    read.table().hitPolicy(),
                    read.table().askedWhen(),
                    read.key(),
                    read.clauses().stream()
                            .map(clause -> new Ask(clause.fact().index(), clause.condition()))
                            .toList(),
                    read.row().from(),
                    read.row().to(),
                    read.row().force(),
                    read.row().rule(),
                    read.row().outcome(),
                    read.row().due(),
                    read.row().metBy(),
                    read.row().binds(),
                    read.row().primary());
        }
    }

    private RowsThatDiffer(boolean everyCase, List<Asked> rows) {
        this.everyCase = everyCase;
        this.rows = rows;
    }

    static RowsThatDiffer of(RuleBase before, RuleBase after, String authority) {
        if (!settings(before.release(), authority).equals(settings(after.release(), authority))
                || !raised(before.release(), authority).equals(raised(after.release(), authority))) {
            return new RowsThatDiffer(true, List.of());
        }
        Map<String, List<Standing>> old = standings(before.tables(authority));
        Map<String, List<Standing>> young = standings(after.tables(authority));
        return new RowsThatDiffer(
                false,
                Stream.concat(
                                differing(before.tables(authority), old, young),
                                differing(after.tables(authority), young, old))
                        .toList());
    }

    /** Whether a case may be told otherwise. */
    boolean touch(Facts facts) {
        return everyCase || rows.stream().anyMatch(row -> row.isTrueOf(facts));
    }

    /** The rows of each table that the other release has not; every row, when those that both have changed places. */
    private static Stream<Asked> differing(
            List<AskedTable> tables, Map<String, List<Standing>> own, Map<String, List<Standing>> others) {
        List<Asked> differing = new ArrayList<>();
        for (AskedTable table : tables) {
            String id = table.rows().getFirst().table().id();
            List<Standing> mine = own.get(id);
            List<Standing> theirs = others.getOrDefault(id, List.of());
            Set<Standing> there = new HashSet<>(theirs);
            boolean inOrder = kept(mine, there).equals(kept(theirs, new HashSet<>(mine)));
            for (int i = 0; i < mine.size(); i++) {
                if (!inOrder || !there.contains(mine.get(i))) {
                    differing.add(new Asked(table.question(), table.rows().get(i)));
                }
            }
        }
        return differing.stream();
    }

    private static List<Standing> kept(List<Standing> rows, Set<Standing> those) {
        return rows.stream().filter(those::contains).toList();
    }

    private static Map<String, List<Standing>> standings(List<AskedTable> tables) {
        Map<String, List<Standing>> standings = new LinkedHashMap<>();
        tables.forEach(table -> standings.put(
                table.rows().getFirst().table().id(),
                table.rows().stream().map(Standing::of).toList()));
        return standings;
    }

    private static Map<String, String> settings(Release release, String authority) {
        Map<String, String> values = new HashMap<>();
        for (Setting setting : release.settings(authority).all()) {
            values.put(setting.name(), setting.value());
        }
        return values;
    }

    private static Set<Standing> raised(Release release, String authority) {
        return release.rows().stream()
                .filter(row -> row.table().hitPolicy() == HitPolicy.RAISED)
                .filter(row -> row.authority() == null || row.authority().equals(authority))
                .map(Standing::of)
                .collect(Collectors.toSet());
    }
}
