package waymark.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import waymark.explain.Voice;

/** Reads words of the command line; a word that is not one names those that are. */
final class Choice {
    private Choice() {}

    /** For whom. */
    static final class OfVoice implements ITypeConverter<Voice> {
        @Override
        public Voice convert(String word) {
            return known(Voice.of(word), word, Voice.words());
        }
    }

    /** In which form. */
    static final class OfPrinting implements ITypeConverter<Printing> {
        @Override
        public Printing convert(String word) {
            return known(Printing.of(word), word, Printing.words());
        }
    }

    /** On which day. */
    static final class OfDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                throw new TypeConversionException("write a real date as YYYY-MM-DD, not '" + text + "'");
            }
        }
    }

    private static <T> T known(Optional<T> found, String word, List<String> words) {
        return found.orElseThrow(() -> new TypeConversionException("it is "
                + String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast() + ", not '" + word
                + "'"));
    }
}
