package waymark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;

/** Case files as they are named on the command line. */
final class CaseFiles {

    @Option(names = "--as-at", paramLabel = "DATE", description = "Look at the case on this date instead of its own.")
    private String asAt;

    @Option(names = "--authority", paramLabel = "NAME", description = "Use this council's rules instead.")
    private String authority;

    /**
     * The case of a file: JSON, or a fixture with a {@code case} in it; {@code -} is the standard input.
     *
     * @throws IOException when the file cannot be read
     * @throws waymark.casefile.InvalidCaseFile with everything wrong with it
     */
    CaseFile read(String file, CaseFileReader reader) throws IOException {
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
        return reader.read(caseFile);
    }

    private static byte[] bytes(String file) throws IOException {
        if (!file.equals("-")) {
            return Files.readAllBytes(Path.of(file));
        }
        try (InputStream in = System.in) {
            return in.readAllBytes();
        }
    }
}
