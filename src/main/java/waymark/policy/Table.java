package waymark.policy;

import java.util.List;

/**
 * One decision table: one sheet, one question.
 *
 * @param id unique in a release, for example {@code ga-ladder}
 * @param sheet the sheet's name
 * @param title what the table decides, in a few words
 * @param question the question that its rows answer, for example {@code graduated-approach}
 * @param askedWhen facts or whole sections; the table is looked at only when one of them is known; empty for always
 * @param facts the facts that its columns test, in order
 */
public record Table(
        String id,
        String sheet,
        String title,
        String question,
        HitPolicy hitPolicy,
        List<String> askedWhen,
        List<String> facts,
        List<Row> rows) {}
