package waymark.site.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.panel.InFront;
import waymark.site.Address;
import waymark.site.Moment;
import waymark.site.cases.CasesFound.Row;
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
        Map<String, Map<String, String>> waits = new HashMap<>();
        List<Row> rows = found.stream()
                .limit(ROWS)
                .map(stored -> row(
                        stored,
                        decided(stored.authority(), by),
                        waits.computeIfAbsent(stored.authority(), authority -> waiting(authority, by))
                                .getOrDefault(stored.reference(), "")))
                .toList();
        return new CasesFound(find.strip(), number, found.size() > ROWS, rows);
    }

    private Map<String, String> waiting(String authority, Caller by) {
        return hearings.waiting(authority, by).stream()
                .collect(Collectors.toMap(
                        waiting -> waiting.referral().reference(),
                        waiting -> waiting.panel().title(),
                        (one, other) -> one + ", " + other));
    }

    private static Row row(StoredRecommendation stored, List<String> decided, String waits) {
        InFront inFront = new InFront(stored);
        LocalDate legal = inFront.firstLegalDate().map(InFront.LegalDate::day).orElse(null);
        return new Row(
                stored.reference(),
                Address.of("cases", stored.authority(), stored.reference()),
                suggested(inFront.leading(decided)),
                legal == null ? "" : Moment.day(legal),
                legal != null && legal.isBefore(stored.asAt()),
                waits,
                Moment.time(stored.receivedAt()).replaceFirst(",.*", ""));
    }

    private List<String> decided(String authority, Caller by) {
        return hearings.panels(authority, by).stream()
                .flatMap(panel -> panel.decides().stream())
                .toList();
    }

    private static String suggested(List<String> leading) {
        int more = leading.size() - 1;
        return leading.isEmpty() ? "" : leading.getFirst() + (more > 0 ? "; and " + more + " more" : "");
    }
}
