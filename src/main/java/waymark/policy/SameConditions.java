package waymark.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of one table that are true of the very same cases, from the top. In a FIRST table the lower ones are never reached. */
record SameConditions(CouncilTable table, List<ReadRow> rows) {

    static Stream<SameConditions> all(Release release) {
        return CouncilTable.all(release)
                .filter(table -> table.has(HitPolicy.COLLECT) || table.has(HitPolicy.RAISED))
                .flatMap(SameConditions::of);
    }

    private static Stream<SameConditions> of(CouncilTable table) {
        Map<Object, List<ReadRow>> alike = table.rows().stream()
                .collect(Collectors.groupingBy(SameConditions::asked, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().filter(rows -> rows.size() > 1).map(rows -> new SameConditions(table, rows));
    }

    private static Object asked(ReadRow row) {
        return row.clauses().stream().map(Clause::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
