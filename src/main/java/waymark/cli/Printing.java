package waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that an explanation is printed in. */
enum Printing {
    TEXT,
    HTML,
    PDF,
    SVG,
    JSON;

    /** The word used on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Printing::word).toList();
    }

    static Optional<Printing> of(String word) {
        return Arrays.stream(values())
                .filter(printing -> printing.word().equals(word))
                .findFirst();
    }
}
