package waymark.policy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word with which a table would pass judgement. It suggests; people decide. */
final class VerdictWord implements Check {
    private static final Pattern WORD =
            Pattern.compile("\\b(refused|denied|eligible|ineligible)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Fault> faults(Release release) {
        return RowTexts.each(
                release,
                (book, row) -> Stream.of(Heading.TITLE, Heading.REASON, Heading.FAMILY)
                        .flatMap(
                                column -> WORD.matcher(column.words(row))
                                        .results()
                                        .map(MatchResult::group)
                                        .map(
                                                word -> RowTexts.fault(
                                                        book,
                                                        row,
                                                        column,
                                                        "'" + word + "' is a verdict.",
                                                        "Waymark suggests. Only people decide, and only they may say so.",
                                                        "Say what to consider, check or do; or 'decided not to' for what people decided."))));
    }
}
