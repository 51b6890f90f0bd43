package waymark.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a row comes from.
 *
 * @param title the Act, regulations, guidance or document
 * @param section the section, regulation, paragraph or theme; may be empty
 * @param url an address to read it at; may be empty
 */
public record Source(String title, String section, String url) {

    /** Reads a cell with one source a line, each {@code title | section | url}. */
    static List<Source> read(String cell) {
        return cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Source::line)
                .toList();
    }

    /** The opposite of {@link #read(String)}. */
    static String write(List<Source> sources) {
        return sources.stream()
                .map(s -> s.url.isEmpty()
                        ? s.section.isEmpty() ? s.title : s.title + " | " + s.section
                        : s.title + " | " + s.section + " | " + s.url)
                .collect(Collectors.joining("\n"));
    }

    private static Source line(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", 3)).map(String::strip).toList();
        return new Source(parts.get(0), parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : "");
    }
}
