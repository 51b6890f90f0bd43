package waymark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.policy.Release;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommender;
import waymark.recommend.UnknownAuthority;
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

    @Option(names = "--as-at", paramLabel = "DATE", description = "Look at the case on this date instead of its own.")
    private String asAt;

    @Option(names = "--authority", paramLabel = "NAME", description = "Use this council's rules instead.")
    private String authority;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CaseFileReader reader = new CaseFileReader(Clock.system(ZoneId.of("Europe/London")));
        Recommender recommender = new Recommender(RuleBase.of(Folders.release().read()));
        Consumer<Recommendation> printer = printer(recommender.release());
        int exit = 0;
        for (String file : files) {
            try {
                printer.accept(recommender.recommend(reader.read(caseFile(file, reader))));
            } catch (InvalidCaseFile wrong) {
                wrong.problems().forEach(problem -> complain(file, problem.pointer(), problem.detail()));
                exit = ExitCode.USAGE;
            } catch (UnknownAuthority wrong) {
                complain(file, "/authority", wrong.getMessage());
                exit = ExitCode.USAGE;
            } catch (IOException unreadable) {
                complain(file, "", "This file cannot be read.");
                exit = ExitCode.USAGE;
            }
        }
        return exit;
    }

    private JsonNode caseFile(String file, CaseFileReader reader) throws IOException {
        JsonNode tree = reader.tree(bytes(file));
        JsonNode caseFile = tree.has("case") ? tree.get("case") : tree;
        if (caseFile instanceof ObjectNode object) {
            if (asAt != null) {
                object.put("asAt", asAt);
            }
            if (authority != null) {
                object.put("authority", authority);
            }
        }
        return caseFile;
    }

    private static byte[] bytes(String file) throws IOException {
        if (!file.equals("-")) {
            return Files.readAllBytes(Path.of(file));
        }
        try (InputStream in = System.in) {
            return in.readAllBytes();
        }
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

    private void complain(String file, String pointer, String detail) {
        spec.commandLine().getErr().println(file + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + detail);
    }
}
