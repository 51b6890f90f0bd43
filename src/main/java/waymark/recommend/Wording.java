package waymark.recommend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.policy.Addressee;
import waymark.policy.Settings;

/** Fills {@code {setting}} and {@code {fact}} in a row's words. */
final class Wording {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Facts facts;
    private final Settings settings;
    private final Addressee addressee;

    Wording(Facts facts, Settings settings) {
        this.facts = facts;
        this.settings = settings;
        this.addressee = Addressee.of(facts);
    }

    String fill(Words words) {
        return words.filled(this::value);
    }

    /** A family text, in the words of whoever holds the rights. */
    String family(Map<Addressee, Words> words) {
        return fill(words.get(addressee));
    }

    private String value(String name) {
        if (Vocabulary.get().find(name).isPresent()) {
            return switch (facts.get(name)) {
                case null -> "not known";
                case LocalDate date -> LONG_DATE.format(date);
                case Object other -> other.toString();
            };
        }
        return settings.value(name).orElseGet(() -> "(not known for " + settings.title() + ": ask the council)");
    }
}
