package waymark.policy;

import java.util.Locale;
import java.util.stream.Stream;

/** Words for a family that most families would find hard: long sentences, long words or too much at once. */
final class HardFamilyWords implements Check {
    /** About the reading age of 12 for one text; a whole letter reads more easily. */
    private static final double HARDEST_GRADE = 7;

    private static final int LONGEST_SENTENCE = 24;
    private static final int MOST_WORDS = 100;
    private static final int WORDS_NAMED = 5;
    private static final int LETTERS_QUOTED = 60;

    @Override
    public Stream<Fault> faults(Release release) {
        return RowTexts.each(
                release,
                (book, row) -> Stream.of(Addressee.values())
                        .map(addressee -> addressee.reads(row.family()))
                        .distinct()
                        .flatMap(HardFamilyWords::complaints)
                        .distinct()
                        .map(what -> RowTexts.fault(
                                book,
                                row,
                                Heading.FAMILY,
                                what + ".",
                                Heading.FAMILY.why,
                                "Use shorter words and shorter sentences.")));
    }

    private static Stream<String> complaints(String words) {
        ReadingAge text = ReadingAge.of(words);
        return Stream.of(
                        complaint(
                                text.grade() > HARDEST_GRADE,
                                "reads at grade %.1f, 7 at most%s",
                                text.grade(),
                                hardest(words)),
                        complaint(
                                text.longestSentence() > LONGEST_SENTENCE,
                                "has a sentence of %d words, 24 at most: '%s'",
                                text.longestSentence(),
                                beginning(ReadingAge.longestSentence(words))),
                        complaint(text.words() > MOST_WORDS, "has %d words, 100 at most", text.words()))
                .flatMap(each -> each);
    }

    private static Stream<String> complaint(boolean hard, String what, Object... figures) {
        return hard ? Stream.of("The text " + String.format(Locale.UK, what, figures)) : Stream.of();
    }

    private static String hardest(String words) {
        var hard = ReadingAge.longWords(words, WORDS_NAMED);
        return hard.isEmpty() ? "; its sentences are long" : "; its longest words are " + String.join(", ", hard);
    }

    private static String beginning(String sentence) {
        return sentence.length() <= LETTERS_QUOTED ? sentence : sentence.substring(0, LETTERS_QUOTED) + "...";
    }
}
