package waymark.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.access.FirstStart;
import waymark.recommend.Recommenders;

/** Starts the service and keeps it until it is told to stop. */
@Command(
        name = "serve",
        description = "Start the service.",
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  MICRONAUT_SERVER_PORT   the port, 8080 by default",
            "  MICRONAUT_SERVER_HOST   the address to listen on, localhost by default",
            "  WAYMARK_API_KEY         the key of case systems; without it the first start makes one and prints it",
            "  WAYMARK_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, …   sign-in with the council's own provider",
            "  WAYMARK_JWT_ISSUER, _JWKS, …   tokens that case systems may call with: docs/access.md",
            "  WAYMARK_DATA            where recommendations are kept, ./data by default",
            "  WAYMARK_TABLES          the folder with the decision tables",
            "  WAYMARK_CALENDARS       the folder with the term calendars",
            "  WAYMARK_WATCH           how often they are looked at for a change, 5s by default",
            "  DATASOURCES_DEFAULT_URL, _USERNAME, _PASSWORD   a PostgreSQL database to keep them in instead"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"1:it could not start", "2:the decision tables cannot be used; what is wrong is listed"})
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--reset-admin", description = "Gives the account admin a new one-time password and prints it.")
    private boolean resetAdmin;

    @Option(
            names = "--demo",
            description =
                    "Starts with made-up people, cases, meetings and changes of the tables, in a folder that goes at the end.")
    private boolean demo;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            Path data = demo ? Demo.folder() : DataFolder.prepare();
            ApplicationContext context = ApplicationContext.builder()
                    .properties(Map.of(
                            "waymark.data", data.toString(), "waymark.reset-admin", resetAdmin, "waymark.demo", demo))
                    .build();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                context.close();
                if (demo) {
                    Demo.delete(data);
                }
                stopped.countDown();
            }));
            context.start();
            context.getBean(Recommenders.class).awaitOpen();
            if (demo) {
                spec.commandLine().getOut().println("Making up people, cases and meetings…");
            }
            List<String> told = demo
                    ? Demo.fill(context)
                    : context.getBean(FirstStart.class).told();
            EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
            told.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println("Waymark is ready at http://localhost:" + server.getPort());
        } catch (RuntimeException wrong) {
            return StartFailure.tell(wrong, spec.commandLine().getErr());
        }
        stopped.await();
        return 0;
    }
}
