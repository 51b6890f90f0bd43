package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import waymark.Main;

/** The program as a process of its own, on the tables of a folder. */
record Program(Path home) {

    /** What a case system sends with every call. */
    static final String KEY = "a-key-of-a-case-system";

    /** How a run ended and what it said. */
    record Run(int exit, String out, String err) {}

    Run run(String input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        Path in = Files.writeString(Files.createTempFile(home, "in", ".txt"), input);
        Process process = command(arguments)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** Starts the service and waits until it says where it is. */
    Serving serve() throws IOException {
        ProcessBuilder command = command("serve").redirectErrorStream(true);
        command.environment().put("MICRONAUT_SERVER_PORT", "-1");
        command.environment().put("WAYMARK_API_KEY", KEY);
        Process process = command.start();
        StringBuilder said = new StringBuilder();
        var lines = process.inputReader(UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Waymark is ready at ")) {
                return new Serving(process, line.substring("Waymark is ready at ".length()));
            }
            said.append(line).append('\n');
        }
        throw new IOException("The service did not start: " + said);
    }

    /** A service that is running. */
    record Serving(Process process, String address) {
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dwaymark.home=" + home,
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                Main.class.getName()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("WAYMARK_DATA", home.resolve("data").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("DATASOURCES_"));
        return builder;
    }
}
