package waymark.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The faults of one workbook as they are found. Of many alike on one sheet the first are told, and how many more there are. */
final class Faults {
    private static final int MOST_ALIKE = 50;

    private record Kind(String sheet, String why) {}

    private final String workbook;
    private final List<Fault> found = new ArrayList<>();
    private final Map<Kind, Integer> alike = new HashMap<>();

    Faults(String workbook) {
        this.workbook = workbook;
    }

    void add(String address, String what, String why, String fix) {
        add(address, () -> what, why, fix);
    }

    /** For words that take long to find. */
    void add(String address, Supplier<String> what, String why, String fix) {
        if (isOfTheFirst(address, why)) {
            found.add(new Fault(workbook, address, what.get(), why, fix));
        }
    }

    /** Of many faults the first alike of each sheet, in the order in which they are given. */
    static List<Fault> few(List<Fault> many) {
        Map<String, Faults> books = new HashMap<>();
        List<Fault> few = new ArrayList<>(many.stream()
                .filter(fault ->
                        books.computeIfAbsent(fault.workbook(), Faults::new).isOfTheFirst(fault.address(), fault.why()))
                .toList());
        books.values().forEach(book -> few.addAll(book.more()));
        return List.copyOf(few);
    }

    private boolean isOfTheFirst(String address, String why) {
        return alike.merge(new Kind(sheet(address), why), 1, Integer::sum) <= MOST_ALIKE;
    }

    private static String sheet(String address) {
        int end = address.indexOf('!');
        return end < 0 ? address : address.substring(0, end);
    }

    List<Fault> found() {
        List<Fault> all = new ArrayList<>(found);
        all.addAll(more());
        return List.copyOf(all);
    }

    private List<Fault> more() {
        return alike.entrySet().stream()
                .filter(kind -> kind.getValue() > MOST_ALIKE)
                .map(kind -> new Fault(
                        workbook,
                        kind.getKey().sheet(),
                        String.format(
                                "There are %,d more faults of this kind on the sheet.", kind.getValue() - MOST_ALIKE),
                        kind.getKey().why(),
                        "Mend those that are listed, then check again: one mistake may have made them all."))
                .sorted()
                .toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenTables(found());
        }
    }
}
