package waymark.rules;

import java.util.List;
import waymark.casefile.Facts;
import waymark.policy.ReadRow;

/** A table's rows as they stand for an authority, and when its question is asked. */
public record AskedTable(Question question, List<ReadRow> rows) {

    /** Whether the table's question is asked of a case at all. */
    public boolean asked(Facts facts) {
        return question.asked(facts);
    }
}
