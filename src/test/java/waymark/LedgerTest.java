package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.policy.Workbook;
import waymark.rules.Ledger;
import waymark.rules.Ledger.Entry;
import waymark.rules.Ledger.Status;

/** Every rule id of the domain is accounted for, once. */
class LedgerTest {

    private static final int FEWEST_ENCODED = 500;

    private final Ledger ledger = Ledger.of(Shipped.rules());

    @Test
    void no_id_is_forgotten() {
        assertThat(ids(Status.UNACCOUNTED)).isEmpty();
    }

    @Test
    void no_table_names_an_id_that_the_domain_does_not_have() {
        assertThat(ledger.entries().stream()
                        .filter(entry -> entry.status() == Status.UNKNOWN)
                        .toList())
                .isEmpty();
    }

    @Test
    void an_id_is_not_both_encoded_and_left_out() {
        assertThat(ledger.entries().stream()
                        .filter(entry -> entry.status() == Status.ENCODED && entry.kind() != null)
                        .map(Entry::id))
                .isEmpty();
    }

    @Test
    void an_id_is_encoded_in_one_workbook_only() {
        assertThat(ledger.entries().stream()
                        .filter(entry -> workbooks(entry).size() > 1 && !oneForEachCouncil(workbooks(entry)))
                        .map(entry -> entry.id() + " " + workbooks(entry)))
                .isEmpty();
    }

    @Test
    void most_ids_are_encoded() {
        assertThat(ids(Status.ENCODED)).hasSizeGreaterThanOrEqualTo(FEWEST_ENCODED);
    }

    private List<String> ids(Status status) {
        return ledger.entries().stream()
                .filter(entry -> entry.status() == status)
                .map(Entry::id)
                .toList();
    }

    /** Two councils may each say how they do the same thing. */
    private static boolean oneForEachCouncil(Set<String> workbooks) {
        Set<String> folders = workbooks.stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toSet());
        return folders.size() == workbooks.size() && !folders.contains(Workbook.NATIONAL);
    }

    private static Set<String> workbooks(Entry entry) {
        return entry.places().stream()
                .filter(place -> place.table() != null)
                .map(place -> place.table().substring(0, place.table().lastIndexOf('/')))
                .collect(Collectors.toSet());
    }
}
