package waymark.recommend;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.Addressee;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.Row;
import waymark.recommend.Recommendation.SourceCited;

/**
 * A row as a reason cites it: all that is the same for every case, made ready once.
 *
 * @param family what each reader of the family's words is told
 * @param asks the conditions of the row, then the dates that its due date is reckoned from
 */
record Ground(
        Words title,
        Words reason,
        Map<Addressee, Words> family,
        List<Ask> asks,
        String force,
        String table,
        String doubt,
        List<SourceCited> sources) {

    /** A fact, and what the row asks of it. */
    record Ask(Fact fact, String condition) {}

    /** The grounds of every row of a release. */
    static Map<ReadRow, Ground> of(Release release) {
        Map<ReadRow, Ground> grounds = new IdentityHashMap<>();
        release.rows().forEach(row -> grounds.put(row, of(row)));
        return grounds;
    }

    private static Ground of(ReadRow read) {
        Row row = read.row();
        return new Ground(
                Words.of(row.title()),
                Words.of(row.reason()),
                family(row),
                Stream.concat(
                                read.clauses().stream()
                                        .map(clause -> new Ask(
                                                clause.fact(),
                                                clause.condition().words())),
                                clock(read))
                        .toList(),
                row.force().word(),
                read.workbook().path() + "/" + read.table().id(),
                Doubt.inWords(row.doubt()),
                row.sources().stream()
                        .map(s -> new SourceCited(s.title(), s.section(), s.url()))
                        .toList());
    }

    private static Map<Addressee, Words> family(Row row) {
        Map<Addressee, Words> family = new EnumMap<>(Addressee.class);
        for (Addressee addressee : Addressee.values()) {
            family.put(addressee, Words.of(addressee.reads(row.family())));
        }
        return family;
    }

    /** The dates that the due date is reckoned from, unless a condition shows them already. */
    private static Stream<Ask> clock(ReadRow read) {
        return read.due().facts().stream()
                .filter(name -> read.clauses().stream()
                        .noneMatch(clause -> clause.fact().name().equals(name)))
                .map(name -> new Ask(
                        Vocabulary.get().require(name),
                        "due date: " + read.row().due()));
    }
}
