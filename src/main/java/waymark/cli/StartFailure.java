package waymark.cli;

import java.io.PrintWriter;
import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import waymark.policy.BrokenTables;

/** Finds in a failed start what whoever started it can put right, and says so. */
final class StartFailure {

    /** H2's code for a database file that another process has open. */
    private static final int ALREADY_OPEN = 90020;

    private StartFailure() {}

    /** Tells what is wrong and returns the exit code. */
    static int tell(Throwable wrong, PrintWriter err) {
        List<Throwable> causes = Stream.iterate(wrong, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .toList();
        Optional<BrokenTables> broken = first(BrokenTables.class, causes);
        if (broken.isPresent()) {
            Failures.tell(broken.get(), err);
            return ExitCode.USAGE;
        }
        err.println("waymark: " + words(causes));
        return 1;
    }

    private static String words(List<Throwable> causes) {
        return first(Refusal.class, causes)
                .map(Throwable::getMessage)
                .or(() -> first(BindException.class, causes)
                        .map(taken -> "the port is taken. Set MICRONAUT_SERVER_PORT to another."))
                .or(() -> first(SQLException.class, causes).map(StartFailure::database))
                .orElseGet(() -> "it could not start: " + causes.getLast());
    }

    private static String database(SQLException refused) {
        return refused.getErrorCode() == ALREADY_OPEN
                ? "another Waymark is using this data folder. Stop it, or set WAYMARK_DATA to another folder."
                : "the database cannot be used: "
                        + refused.getMessage().lines().findFirst().orElse("");
    }

    private static <T extends Throwable> Optional<T> first(Class<T> type, List<Throwable> causes) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
