package waymark.recommend;

import java.util.List;
import java.util.stream.Stream;

/**
 * What supposing something would do to the answers.
 *
 * @param comes a row for each answer that would be suggested and is not now, in the release's own order
 * @param goes a row for each answer that is suggested now and would not be
 */
record Effect(List<Line> comes, List<Line> goes) {

    boolean none() {
        return comes.isEmpty() && goes.isEmpty();
    }

    Stream<Line> all() {
        return Stream.concat(comes.stream(), goes.stream());
    }

    static List<String> outcomes(List<Line> lines) {
        return lines.stream().map(Line::outcome).distinct().toList();
    }
}
