package waymark.rules;

import java.util.List;
import waymark.policy.ReadRow;

/** A table's rows as they stand for an authority, and when its question is asked. */
public record AskedTable(Question question, List<ReadRow> rows) {}
