package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as Debian packages it. It opens files and saves them again. */
final class LibreOffice {
    static final String XLSX = "xlsx:Calc MS Excel 2007 XML";
    /** OpenDocument in a single file of text. */
    static final String FODS = "fods:OpenDocument Spreadsheet Flat XML";

    private final Path home;

    /** @param home a folder for its settings and for what it writes */
    LibreOffice(Path home) {
        this.home = home;
    }

    /** Opens files and saves each under its own name in another format; gives the folder that they are in. */
    Path save(String format, List<Path> files) {
        try {
            Path out = Files.createTempDirectory(home, "saved");
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "-env:UserInstallation=" + home.resolve("settings").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    format,
                    "--outdir",
                    out.toString()));
            files.forEach(file -> command.add(file.toString()));
            Process office = start(command);
            assertThat(office.waitFor(15, TimeUnit.MINUTES)).isTrue();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("said").toFile())
                    .start();
        } catch (IOException notThere) {
            return fail("This test needs LibreOffice. On Debian:"
                    + " apt-get install --no-install-recommends libreoffice-calc-nogui");
        }
    }
}
