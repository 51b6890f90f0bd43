package waymark.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.privacy.SubjectAccess;
import waymark.web.RecordPages;

/** Hands over everything that is known about one case. */
@Command(
        name = "export",
        description = {
            "Writes everything that is known about one case into a ZIP file: the data as JSON and a page for each",
            "recommendation. That it was handed over is recorded.",
            "Stop the service first when it uses the built-in database."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the file is written", "1:nothing is known about the case", "2:it could not be done"})
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REFERENCE", description = "The council's own key for the case.")
    private String reference;

    @Option(names = "--authority", required = true, paramLabel = "NAME", description = "Whose case it is.")
    private String authority;

    @Option(names = "-o", paramLabel = "FILE", description = "The file; REFERENCE.zip by default.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return KeptData.open(spec, this::export);
    }

    private int export(ApplicationContext parts) throws IOException {
        SubjectAccess access = KeptData.withTables(parts).getBean(SubjectAccess.class);
        SubjectAccess.Known known = access.about(authority, reference);
        if (known.nothing()) {
            spec.commandLine().getErr().println("waymark: nothing is known about a case with this reference.");
            return 1;
        }
        Path to = file == null ? Path.of(reference.replaceAll("[^A-Za-z0-9._-]", "-") + ".zip") : file;
        try (OutputStream out = Files.newOutputStream(to)) {
            access.write(
                    known,
                    parts.getBean(RecordPages.class),
                    new Caller("terminal", null, Set.of(Role.ADMINISTRATOR)),
                    out);
        }
        spec.commandLine().getOut().println("Written to " + to);
        return 0;
    }
}
