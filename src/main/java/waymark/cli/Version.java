package waymark.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Waymark "
                    + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                            .orElse("")
        };
    }
}
