package waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the built-in database keeps its file. */
final class DataFolder {
    private DataFolder() {}

    /**
     * The folder, made when it is not there. Nothing is made when another database is used.
     *
     * @throws Refusal when it cannot be written to
     */
    static Path prepare() {
        Path folder = Path.of(Optional.ofNullable(System.getenv("WAYMARK_DATA")).orElse("data"))
                .toAbsolutePath()
                .normalize();
        if (System.getenv("DATASOURCES_DEFAULT_URL") != null) {
            return folder;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("the data folder " + folder + " cannot be made. Set WAYMARK_DATA to another.");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("it may not write to the data folder " + folder
                    + ". Give it the right to, or set WAYMARK_DATA to another.");
        }
        return folder;
    }
}
