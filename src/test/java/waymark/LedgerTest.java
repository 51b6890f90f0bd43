package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
    void no_rule_suggests_the_same_thing_from_two_workbooks_of_one_pack() {
        Map<String, Set<String>> workbooks = Shipped.release().rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.workbook().authority() + " " + row.row().rule() + " -> "
                                + row.table().question() + " " + row.row().outcome(),
                        Collectors.mapping(row -> row.workbook().path(), Collectors.toSet())));
        assertThat(workbooks.entrySet().stream().filter(each -> each.getValue().size() > 1))
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
}
