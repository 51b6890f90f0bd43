package waymark.site.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.panel.InFront;
import waymark.panel.Panel;
import waymark.site.Address;
import waymark.site.Moment;
import waymark.site.cases.CasesFound.Row;
import waymark.site.cases.Hearings.Waiting;
import waymark.store.CaseList;
import waymark.store.StoredCases;
import waymark.store.StoredRecommendation;

/** Finds cases by their reference. */
@Singleton
final class CaseSearch {

    private static final int ROWS = 25;

    private final CaseList list;
    private final StoredCases cases;
    private final Hearings hearings;

    CaseSearch(CaseList list, StoredCases cases, Hearings hearings) {
        this.list = list;
        this.cases = cases;
        this.hearings = hearings;
    }

    /** A page of those whose reference has something in it, the last received first. */
    CasesFound page(String find, int number, Caller by) {
        List<String> authorities = by.authority() == null ? cases.authorities() : List.of(by.authority());
        List<StoredRecommendation> found = list.newest(authorities, find, ROWS + 1, (number - 1) * ROWS);
        Map<String, Map<String, List<Panel>>> waits = new HashMap<>();
        List<Row> rows = found.stream()
                .limit(ROWS)
                .map(stored -> row(
                        stored,
                        waits.computeIfAbsent(stored.authority(), authority -> waiting(authority, by))
                                .getOrDefault(stored.reference(), List.of())))
                .toList();
        return new CasesFound(find.strip(), number, found.size() > ROWS, rows);
    }

    /** The panels that each case waits for, by its reference. */
    private Map<String, List<Panel>> waiting(String authority, Caller by) {
        return hearings.waiting(authority, by).stream()
                .collect(Collectors.groupingBy(
                        waiting -> waiting.referral().reference(),
                        Collectors.mapping(Waiting::panel, Collectors.toList())));
    }

    private static Row row(StoredRecommendation stored, List<Panel> waits) {
        InFront inFront = new InFront(stored);
        LocalDate legal = inFront.firstLegalDate().map(InFront.LegalDate::day).orElse(null);
        List<String> decided =
                waits.stream().flatMap(panel -> panel.decides().stream()).toList();
        return new Row(
                stored.reference(),
                Address.of("cases", stored.authority(), stored.reference()),
                suggested(inFront.leading(decided)),
                legal == null ? "" : Moment.day(legal),
                legal != null && legal.isBefore(stored.asAt()),
                waits.stream().map(Panel::title).collect(Collectors.joining(", ")),
                Moment.time(stored.receivedAt()).replaceFirst(",.*", ""));
    }

    private static String suggested(List<String> leading) {
        int more = leading.size() - 1;
        return leading.isEmpty() ? "" : leading.getFirst() + (more > 0 ? "; and " + more + " more" : "");
    }
}
