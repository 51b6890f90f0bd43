package waymark.policy;

import java.util.Locale;
import java.util.stream.Stream;

/** Words for a family that most families would find hard: long sentences, long words or too much at once. */
final class HardFamilyWords implements Check {
    /** About the reading age of 12 for one text; a whole letter reads more easily. */
    private static final double HARDEST_GRADE = 7;

    private static final int LONGEST_SENTENCE = 24;
    private static final int MOST_WORDS = 100;

    @Override
    public Stream<Fault> faults(Release release) {
        return RowTexts.each(
                release,
                (book, row) -> Stream.of(Addressee.values())
                        .map(addressee -> ReadingAge.of(addressee.reads(row.family())))
                        .distinct()
                        .flatMap(text -> Stream.of(
                                        complaint(
                                                text.grade() > HARDEST_GRADE,
                                                "reads at grade %.1f, 7 at most",
                                                text.grade()),
                                        complaint(
                                                text.longestSentence() > LONGEST_SENTENCE,
                                                "has a sentence of %d words, 24 at most",
                                                text.longestSentence()),
                                        complaint(text.words() > MOST_WORDS, "has %d words, 100 at most", text.words()))
                                .flatMap(s -> s))
                        .distinct()
                        .map(what -> RowTexts.fault(
                                book,
                                row,
                                Heading.FAMILY,
                                what + ".",
                                Heading.FAMILY.why,
                                "Use shorter words and shorter sentences.")));
    }

    private static Stream<String> complaint(boolean hard, String what, Object figure) {
        return hard ? Stream.of("The text " + String.format(Locale.UK, what, figure)) : Stream.of();
    }
}
