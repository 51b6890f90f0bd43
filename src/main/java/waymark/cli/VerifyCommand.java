package waymark.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import waymark.journal.Head;
import waymark.journal.Verification;

/** Goes through the record and says what is not as it was written. */
@Command(
        name = "verify",
        description = {
            "Goes through the record of recommendations, views, decisions, releases and sign-ins,",
            "and says what was altered, taken out, put in or cut off, and where.",
            "Stop the service first when it uses the built-in database."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is as it was written", "1:something is not; it is listed", "2:it could not be looked at"
        })
final class VerifyCommand implements Callable<Integer> {

    @Option(
            names = "--contains",
            paramLabel = "NUMBER:HASH",
            converter = AsEnd.class,
            description = "An end that an earlier run printed: the record must still contain it.")
    private Head written;

    @Spec
    private CommandSpec spec;

    /** Reads an end as it was printed. */
    static final class AsEnd implements ITypeConverter<Head> {
        @Override
        public Head convert(String text) {
            return Head.parse(text)
                    .orElseThrow(() -> new TypeConversionException("write it as it was printed, 42:sha256:…"));
        }
    }

    @Override
    public Integer call() throws Exception {
        return KeptData.open(spec, this::verify);
    }

    private int verify(ApplicationContext parts) {
        Progress progress = new Progress(spec.commandLine().getErr(), "entries gone through");
        Verification.Result result =
                parts.getBean(Verification.class).of(Optional.ofNullable(written), progress::reached);
        PrintWriter out = spec.commandLine().getOut();
        result.findings().forEach(out::println);
        out.println((result.findings().isEmpty()
                        ? "All is as it was written: "
                        : result.findings().size() + " things are not as they were written. ")
                + result.end().number() + " entries, " + result.same() + " things they name unchanged, "
                + result.erased() + " entries about what was deleted by a rule.");
        out.println("The record ends at " + result.end() + " (write it down somewhere else)");
        return result.findings().isEmpty() ? 0 : 1;
    }
}
