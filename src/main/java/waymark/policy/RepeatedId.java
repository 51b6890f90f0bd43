package waymark.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table id or row id that a council would meet twice. A pack can add to the national tables, never replace them. */
final class RepeatedId implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        List<Workbook> national =
                release.workbooks().stream().filter(Workbook::national).toList();
        List<String> councils = release.authorities().isEmpty() ? List.of("") : release.authorities();
        return councils.stream().flatMap(council -> {
            List<Workbook> books = new ArrayList<>(national);
            release.workbooks().stream()
                    .filter(book -> book.authority().equals(council))
                    .forEach(books::add);
            return repeated(books);
        });
    }

    private static Stream<Fault> repeated(List<Workbook> books) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Workbook> tables = new HashMap<>();
        Map<String, Workbook> rows = new HashMap<>();
        for (Workbook book : books) {
            for (Table table : book.tables()) {
                meet(tables, "table", table.id(), book, Layout.address(table.sheet(), 0, 0), faults);
                table.rows().forEach(row -> meet(rows, "row", row.id(), book, row.address(), faults));
            }
        }
        return faults.stream();
    }

    private static void meet(
            Map<String, Workbook> met, String what, String id, Workbook book, String address, List<Fault> faults) {
        Workbook before = met.putIfAbsent(id, book);
        if (before != null) {
            String fix = before.national() && !book.national()
                    ? "A council's workbook cannot replace what is national: give it an id of its own."
                    : "Give each its own id.";
            String found = "The " + what + " id '" + id + "' is used in " + before.path() + " too.";
            faults.add(new Fault(book.path(), address, found, Why.ONE_ID, fix));
        }
    }
}
