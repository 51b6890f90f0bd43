package waymark.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the Flesch-Kincaid grade: {@code 0.39 × words a sentence + 11.8 × syllables a word -
 * 15.59}. The grade and five is about the reader's age. Syllables are counted by groups of vowels, which is right often
 * enough for a text of a few sentences.
 *
 * @param longestSentence in words
 */
public record ReadingAge(int words, int sentences, int syllables, int longestSentence) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|\\n");
    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy])(?:e|es|ed)$");
    private static final Pattern SOUNDED_END = Pattern.compile("(?:le|les|ted|ded|ses|ces|ges|ches|shes|xes|zes)$");

    /** Measures a text. A slot such as {@code {team.ap}} counts as one short word. */
    public static ReadingAge of(String text) {
        List<List<String>> sentences = SENTENCE_END
                .splitAsStream(SLOT.matcher(text).replaceAll("team"))
                .map(ReadingAge::wordsOf)
                .filter(words -> !words.isEmpty())
                .toList();
        return new ReadingAge(
                sentences.stream().mapToInt(List::size).sum(),
                sentences.size(),
                sentences.stream()
                        .flatMap(List::stream)
                        .mapToInt(ReadingAge::syllablesOf)
                        .sum(),
                sentences.stream().mapToInt(List::size).max().orElse(0));
    }

    /** The words that are hardest to sound out, hardest first: three syllables or more. */
    static List<String> longWords(String text, int most) {
        return wordsOf(SLOT.matcher(text).replaceAll("team")).stream()
                .distinct()
                .filter(word -> syllablesOf(word) >= 3)
                .sorted(Comparator.comparingInt(ReadingAge::syllablesOf).reversed())
                .limit(most)
                .toList();
    }

    /** The longest sentence as it stands, slots and all. */
    static String longestSentence(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .max(Comparator.comparingInt(sentence -> wordsOf(sentence).size()))
                .orElse("")
                .strip();
    }

    /** About the reader's age less five; 0 for no words. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static List<String> wordsOf(String sentence) {
        return Arrays.stream(sentence.split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static int syllablesOf(String word) {
        String letters = word.toLowerCase().replaceAll("['’].*|[^a-z]", "");
        String sounded = SOUNDED_END.matcher(letters).find()
                ? letters
                : SILENT_END.matcher(letters).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(sounded).results().count());
    }
}
