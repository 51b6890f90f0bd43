package waymark.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.InWords;
import waymark.horizon.ComingKind;
import waymark.horizon.Horizon;
import waymark.horizon.HorizonShown;

/** Looks at every stored case ahead. */
@Command(
        name = "horizon",
        description = {
            "Works out what every stored case comes to in the next six months, and lists it.",
            "A run that was broken off goes on where it stopped.",
            "Stop the service first when it uses the built-in database."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every case was looked at", "2:it could not be done"})
final class HorizonCommand implements Callable<Integer> {

    @Option(names = "--authority", paramLabel = "NAME", description = "List this council's cases alone.")
    private String authority;

    @Option(names = "--kind", paramLabel = "KIND", description = "List one kind alone, for example adult-care.")
    private String kind;

    @Option(names = "--ics", description = "Print it as a calendar (iCalendar).")
    private boolean calendar;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return KeptData.open(spec, this::look);
    }

    private int look(ApplicationContext parts) {
        Horizon horizon = KeptData.withTables(parts).getBean(Horizon.class);
        Clock clock = parts.getBean(Clock.class);
        Progress progress = new Progress(spec.commandLine().getErr(), "cases looked at ahead");
        horizon.workOut((done, cases) -> progress.reached(done));
        LocalDate today = LocalDate.now(clock);
        Caller terminal = new Caller("terminal", authority, Set.of(Role.ADMINISTRATOR));
        HorizonShown shown = HorizonShown.of(
                horizon.reached(terminal), horizon.between(terminal, today, today.plusMonths(Horizon.MONTHS), kinds()));
        PrintWriter out = spec.commandLine().getOut();
        if (calendar) {
            out.print(shown.calendar(clock.instant()));
        } else {
            print(shown, out);
        }
        out.flush();
        return 0;
    }

    private List<ComingKind> kinds() {
        return kind == null
                ? Arrays.asList(ComingKind.values())
                : List.of(ComingKind.of(kind)
                        .orElseThrow(() -> new Refusal("there is no kind '" + kind + "'. It is one of "
                                + String.join(", ", ComingKind.codes()))));
    }

    private static void print(HorizonShown shown, PrintWriter out) {
        shown.items()
                .forEach(each -> out.printf(
                        "%-18s %-17s %s %s: %s (%s)%n",
                        InWords.date(each.coming().day()),
                        each.coming().kind(),
                        each.authority(),
                        each.reference(),
                        each.coming().title(),
                        each.coming().rule()));
        out.println(shown.cases() + " cases looked at ahead.");
        shown.months()
                .forEach(month -> out.printf("  %s  %-17s %5d cases%n", month.month(), month.kind(), month.cases()));
    }
}
