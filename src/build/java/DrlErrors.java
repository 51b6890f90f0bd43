import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kie.api.builder.Message;

/**
 * Says in which line of which DRL file an error lies. Drools reports an error of a consequence
 * against the Java it generated, and some others against no line at all; both are traced back by
 * looking for the same words in the DRL.
 */
final class DrlErrors {
    private static final String SOURCE_FOLLOWS = "Java source of ";
    private static final String NOTHING_ADDED = "Parser returned a null Package";

    private final List<Path> files;

    DrlErrors(Path drl) throws IOException {
        try (var found = Files.walk(drl)) {
            files = found.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    List<String> describe(List<Message> errors) {
        return errors.stream()
                .filter(error -> !error.getText().startsWith(SOURCE_FOLLOWS))
                .filter(error -> !error.getText().contains(NOTHING_ADDED))
                .map(error -> place(error, errors) + ": " + error.getText().strip())
                .distinct()
                .toList();
    }

    private String place(Message error, List<Message> errors) {
        String path = Objects.toString(error.getPath(), "");
        if (path.endsWith(".java")) {
            return find(generatedLine(error, errors), files);
        }
        List<Path> named =
                files.stream().filter(file -> path.endsWith(fileName(file))).toList();
        if (error.getLine() > 0 && named.size() == 1) {
            return named.getFirst() + ":" + error.getLine();
        }
        return find(error.getText().replaceFirst("(?s)^.*?: ", ""), named.isEmpty() ? files : named);
    }

    private static String generatedLine(Message error, List<Message> errors) {
        return errors.stream()
                .map(Message::getText)
                .filter(text -> text.startsWith(SOURCE_FOLLOWS))
                .filter(text -> text.lines().findFirst().orElse("").contains(error.getPath()))
                .flatMap(text -> text.lines().skip(error.getLine()).limit(1))
                .findFirst()
                .orElse("");
    }

    private static String find(String words, List<Path> files) {
        String wanted = withoutSpaces(words);
        return files.stream()
                .flatMap(file -> linesHolding(wanted, file))
                .findFirst()
                .orElseGet(() -> files.size() == 1 ? files.getFirst().toString() : "rules/drl");
    }

    private static Stream<String> linesHolding(String wanted, Path file) {
        List<String> lines = readLines(file);
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line ->
                        !wanted.isEmpty() && withoutSpaces(lines.get(line)).contains(wanted))
                .map(line -> file + ":" + (line + 1));
    }

    private static List<String> readLines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(Path file) {
        return "/" + file.getFileName();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
