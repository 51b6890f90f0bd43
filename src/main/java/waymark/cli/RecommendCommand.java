package waymark.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.casefile.CaseFileReader;
import waymark.policy.Release;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommender;
import waymark.rules.RuleBase;

/** Suggests what to do for case files, without a server. */
@Command(
        name = "recommend",
        description = "Suggest what to do for a case file, and say why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every case was looked at", "2:a file or the tables cannot be used; what is wrong is listed"})
final class RecommendCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A case file as JSON, or a fixture with a 'case' in it; - reads from the standard input.")
    private List<String> files;

    @Option(names = "--json", description = "Print the exact body that the service would answer, a line a case.")
    private boolean json;

    @Mixin
    private CaseFiles caseFiles;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CaseFileReader reader = new CaseFileReader(Clock.system(ZoneId.of("Europe/London")));
        Recommender recommender = new Recommender(RuleBase.of(Folders.release().read()));
        Consumer<Recommendation> printer = printer(recommender.release());
        Complaints complaints = new Complaints(spec.commandLine().getErr());
        int exit = 0;
        for (String file : files) {
            boolean done = complaints.none(file, () -> {
                printer.accept(recommender.recommend(caseFiles.read(file, reader)));
                return null;
            });
            exit = done ? exit : ExitCode.USAGE;
        }
        return exit;
    }

    private Consumer<Recommendation> printer(Release release) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            return recommendation -> {
                out.print(Json.write(recommendation) + "\n");
                out.flush();
            };
        }
        return new PanelPaper(Terminal.of(spec), release, out)::print;
    }
}
