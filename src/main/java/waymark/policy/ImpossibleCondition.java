package waymark.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.Fact;

/** A cell that nothing can ever meet, such as a share above 100 per cent, so that its row is never used. */
final class ImpossibleCondition implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        return release.rows().stream()
                .flatMap(row -> row.clauses().stream()
                        .filter(clause -> !(clause.condition() instanceof Condition.NotSet) && !possible(clause))
                        .map(clause -> new Fault(
                                row.workbook().path(),
                                clause.address(),
                                RowName.of(row.row()) + " can never be used: "
                                        + clause.fact().name() + " is never "
                                        + clause.condition().words() + range(clause.fact()) + ".",
                                UnreachableRow.WHY,
                                "Put a condition in the cell that a case can meet.")));
    }

    private static boolean possible(Clause clause) {
        return Representatives.of(clause.fact(), List.of(clause.condition())).stream()
                .anyMatch(clause.condition()::matches);
    }

    private static String range(Fact fact) {
        return fact.lowest() == null
                ? ""
                : " (it goes from " + plain(fact.lowest()) + " to " + plain(fact.highest()) + ")";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
