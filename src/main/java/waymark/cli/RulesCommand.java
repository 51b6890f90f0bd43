package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.rules.Ledger;
import waymark.rules.Ledger.Entry;
import waymark.rules.Ledger.Place;
import waymark.rules.RuleBase;

/** Shows every rule known and where it is encoded. */
@Command(name = "rules", description = "Show every rule known, and where it is encoded or why it is not.")
final class RulesCommand implements Runnable {

    @Parameters(arity = "0..*", paramLabel = "RULE", description = "Only these rules.")
    private List<String> only = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<Entry> entries = Ledger.of(RuleBase.of(Folders.release().read())).entries().stream()
                .filter(entry -> only.isEmpty() || only.contains(entry.id()))
                .toList();
        entries.forEach(entry -> out.println(entry.id() + "  " + where(entry)));
        out.println();
        out.println(
                entries.stream()
                        .collect(Collectors.groupingBy(Entry::status, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(count -> count.getValue() + " "
                                + count.getKey().name().toLowerCase().replace('_', ' '))
                        .collect(Collectors.joining(", ")));
    }

    private static String where(Entry entry) {
        return switch (entry.status()) {
            case ENCODED, UNKNOWN ->
                entry.places().stream().map(RulesCommand::place).collect(Collectors.joining("; "));
            case NOT_ENCODED -> "not encoded: " + entry.kind() + ", " + entry.why();
            case UNACCOUNTED -> "not accounted for";
        };
    }

    private static String place(Place place) {
        return place.kind() + " " + place.where() + (place.force() == null ? "" : " (" + place.force() + ")");
    }
}
