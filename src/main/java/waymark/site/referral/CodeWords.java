package waymark.site.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.InWords;
import waymark.casefile.Vocabulary;

/** What people call the codes that a fact can be. */
final class CodeWords {

    private static final Properties WORDS = read();

    private CodeWords() {}

    /** A code of a fact in words, for example "Health: worry, low mood or another need of the mind". */
    static String of(Fact fact, String code) {
        return WORDS.getProperty(fact.name() + "." + code, capital(InWords.value(fact.name(), code)));
    }

    /** The value of a fact as a case file has it, in words. */
    static String value(String name, JsonNode value) {
        Fact fact = Vocabulary.get().require(name);
        if (value.isArray()) {
            return value.isEmpty()
                    ? "None"
                    : value.valueStream().map(each -> of(fact, each.asText())).collect(Collectors.joining(", "));
        }
        return fact.type() == FactType.CODE
                ? of(fact, value.asText())
                : capital(InWords.value(name, plain(fact, value)));
    }

    private static Object plain(Fact fact, JsonNode value) {
        return switch (fact.type()) {
            case BOOLEAN -> value.booleanValue();
            case WHOLE_NUMBER, NUMBER -> value.numberValue();
            case DATE -> java.time.LocalDate.parse(value.asText());
            case DATE_TIME -> {
                var at = java.time.LocalDateTime.parse(value.asText());
                yield InWords.date(at.toLocalDate()) + " at " + at.toLocalTime();
            }
            default -> value.asText();
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(CodeWords.class.getResourceAsStream("/waymark/site/referral/codes.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts that have words of their own, to be checked against the vocabulary. */
    static List<String> named() {
        return words().sorted().toList();
    }

    private static java.util.stream.Stream<String> words() {
        return WORDS.stringPropertyNames().stream();
    }
}
