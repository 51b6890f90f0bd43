package waymark.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/**
 * Finds what looks like a person's name by how it is written and what stands around it. It knows no names: a capital word
 * that the field's own words do not hold is suspicious after a title, after a word for a relative, beside another such
 * word, or where somebody does or says something.
 */
final class PersonNames {

    private static final String CAPITAL = "[A-Z][a-z]+(?:['-][A-Z]?[a-z]+)*";
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\\.? " + CAPITAL);
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?i:mum|mother|dad|father|brother|sister|nan|gran|grandmother|grandfather|uncle|aunt|carer|called|named|name is|boy|girl|pupil|friend|sibling|twin),? ("
                    + CAPITAL + ")");
    private static final Pattern PAIR = Pattern.compile("(" + CAPITAL + ") (" + CAPITAL + ")\\b");
    private static final Pattern ACTS = Pattern.compile(
            "\\b(" + CAPITAL
                    + ")(?:'s (?:mum|mother|dad|father|parents?|carers?|family|school|teacher|views?|needs?|plan)"
                    + "| (?:is|was|has|had|says|said|wants|wanted|feels|felt|likes|lives|attends|finds|told|would|will|can|cannot|does|did|and (?:his|her|their))\\b)");

    /** Capital words that stand in many texts and name nobody. */
    private static final Set<String> NOBODY = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "solihull",
            "wolverhampton",
            "birmingham",
            "england",
            "english",
            "wales",
            "british",
            "west",
            "midlands",
            "easter",
            "christmas",
            "he",
            "she",
            "they",
            "it",
            "this",
            "that",
            "these",
            "those",
            "there",
            "we",
            "you",
            "who",
            "what",
            "which",
            "if",
            "but",
            "and",
            "so",
            "then",
            "here",
            "everyone",
            "nobody",
            "somebody",
            "neither",
            "either",
            "both",
            "guidance",
            "leaders",
            "managers",
            "centre",
            "fault",
            "sooner",
            "later",
            "section",
            "act",
            "code",
            "regulations",
            "north",
            "south",
            "east");

    private final Set<String> known;

    private PersonNames(Set<String> known) {
        this.known = known;
    }

    /** One that takes every word that the vocabulary writes in small letters for a word of the field. */
    static PersonNames ofField() {
        return new PersonNames(Vocabulary.get().all().stream()
                .flatMap(PersonNames::texts)
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(Locale.UK))
                .collect(Collectors.toUnmodifiableSet()));
    }

    List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>(TITLED.matcher(text).results().toList());
        CALLED.matcher(text)
                .results()
                .filter(match -> suspicious(match.group(1)))
                .forEach(found::add);
        PAIR.matcher(text)
                .results()
                .filter(match -> suspicious(match.group(1)) && suspicious(match.group(2)))
                .forEach(found::add);
        ACTS.matcher(text).results().filter(match -> suspicious(match.group(1))).forEach(found::add);
        return found;
    }

    private boolean suspicious(String word) {
        String small = word.toLowerCase(Locale.UK);
        return !NOBODY.contains(small) && !known.contains(small) && !known.contains(singular(small));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Stream<String> texts(Fact fact) {
        return Stream.concat(
                Stream.of(fact.label(), fact.meaning(), fact.ask()).filter(text -> text != null),
                fact.values().stream());
    }
}
