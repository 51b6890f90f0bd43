package waymark.safeguards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import waymark.Shipped;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.policy.ReadRow;
import waymark.recommend.WorkedExample;
import waymark.rules.Findings;

/** The rows of a shipped table in their order, as they stand for a council. */
record ShippedTable(List<ReadRow> rows) {

    private static final int TRIED_IN_THE_ENGINE = 500;

    static ShippedTable of(String id, String authority) {
        return new ShippedTable(Shipped.release().rows().stream()
                .filter(row -> row.table().id().equals(id))
                .filter(row -> row.authority() == null || row.authority().equals(authority))
                .sorted(Comparator.comparing(ReadRow::place))
                .toList());
    }

    /** Tries random facts: the engine answers with the first row that is met, and with that alone. */
    void theEngineGivesTheSameOneAnswer(FactClasses classes) {
        List<Fact> facts = List.copyOf(FactClasses.askedBy(rows.stream()));
        Random random = new Random(20261122);
        for (int i = 0; i < TRIED_IN_THE_ENGINE; i++) {
            Map<String, Object> known = new HashMap<>();
            Object[] values = new Object[Vocabulary.get().testable().size()];
            for (Fact fact : facts) {
                List<Object> choices = classes.of(fact);
                Object value = choices.get(random.nextInt(choices.size()));
                values[fact.index()] = value;
                known.put(fact.name(), value);
            }
            if (Firing.asked(rows.getFirst(), values)) {
                ReadRow first = rows.stream()
                        .filter(row -> Firing.met(row, values))
                        .findFirst()
                        .orElseThrow();
                assertThat(answers(known))
                        .as("%s", known)
                        .containsExactly(first.row().id());
            }
        }
    }

    private List<String> answers(Map<String, Object> known) {
        Facts facts = Facts.of(Shipped.reader().read(WorkedExample.caseFile(List.of(), "2026-11-23", "solihull")))
                .with(known);
        Findings findings =
                Shipped.rules().find(facts, () -> TermCalendar.of(TermDates.notKnown("none", "no calendar")));
        return findings.all().stream()
                .filter(finding ->
                        finding.question().equals(rows.getFirst().table().question()))
                .filter(findings::leads)
                .map(finding -> finding.row().row().id())
                .toList();
    }
}
