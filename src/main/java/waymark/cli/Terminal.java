package waymark.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What can be shown where the words go.
 *
 * @param width columns
 * @param colour false when nobody may be looking: a file, a pipe, or NO_COLOR
 */
record Terminal(int width, boolean colour) {

    private static final int WIDEST = 100;
    private static final int PLAIN = 80;

    static Terminal of(CommandSpec spec) {
        boolean colour = Ansi.AUTO.enabled();
        if (!colour) {
            return new Terminal(PLAIN, false);
        }
        int width = spec.usageMessage().autoWidth(true).width();
        return new Terminal(Math.clamp(width, 40, WIDEST), true);
    }

    String bold(String words) {
        return styled("1", words);
    }

    String alarm(String words) {
        return styled("1;31", words);
    }

    /** Words broken into lines that fit, each after the same indent. */
    String wrapped(int indent, String words) {
        String margin = " ".repeat(indent);
        return Arrays.stream(words.split("\\R"))
                .map(line -> margin + WordUtils.wrap(line, width - indent, "\n" + margin, false))
                .collect(Collectors.joining("\n"));
    }

    private String styled(String code, String words) {
        return colour ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
    }
}
