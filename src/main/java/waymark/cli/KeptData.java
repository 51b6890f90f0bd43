package waymark.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Model.CommandSpec;
import waymark.access.FirstStart;
import waymark.recommend.NoReleaseInForce;
import waymark.recommend.Recommenders;
import waymark.store.StoreUnavailable;

/** The database and what works on it, without a server in front of it. */
final class KeptData {

    /** What a command does with it. */
    interface Work {
        int with(ApplicationContext parts) throws Exception;
    }

    private KeptData() {}

    /** Does a command's work; when the data cannot be opened, says why and gives the exit code 2. */
    static int open(CommandSpec spec, Work work) throws Exception {
        Path data = DataFolder.prepare();
        ApplicationContext parts;
        try {
            parts = ApplicationContext.builder()
                    .properties(Map.of(
                            "waymark.data", data.toString(),
                            "waymark.tables-watched", "false",
                            "micronaut.health.monitor.enabled", "false"))
                    .start();
        } catch (RuntimeException wrong) {
            StartFailure.tell(wrong, spec.commandLine().getErr());
            return 2;
        }
        try (parts) {
            parts.getBean(FirstStart.class).told().forEach(spec.commandLine().getErr()::println);
            return work.with(parts);
        } catch (StoreUnavailable | NoReleaseInForce | CompletionException wrong) {
            StartFailure.tell(wrong, spec.commandLine().getErr());
            return 2;
        }
    }

    /** The same with the decision tables that are in force. */
    static ApplicationContext withTables(ApplicationContext parts) {
        Recommenders recommenders = parts.getBean(Recommenders.class);
        recommenders.open(() -> {});
        recommenders.awaitOpen();
        return parts;
    }
}
