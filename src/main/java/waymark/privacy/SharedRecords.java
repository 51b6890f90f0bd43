package waymark.privacy;

import java.util.List;
import java.util.Map;
import waymark.journal.Event;

/** Records of which one can name several cases, so that they cannot simply go, or be handed over, with one of them. */
public interface SharedRecords {

    /** What people call them. */
    String type();

    /** What the part about a case is called when it is handed over. */
    String name();

    /** What is about one case, and nothing that is about another. */
    List<Map<String, Object>> about(String authority, String reference);

    /**
     * Takes out what is about a case, in the caller's transaction.
     *
     * @param by who deletes
     */
    TakenOut takeOut(String authority, String reference, String by);

    /**
     * What was taken out.
     *
     * @param records how many records it was in
     * @param changed those that stay, without it, as the journal names them
     */
    record TakenOut(long records, List<Event> changed) {}
}
