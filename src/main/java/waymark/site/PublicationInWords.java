package waymark.site;

import java.time.LocalDate;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Publication;
import waymark.desk.Publication.Kind;
import waymark.policy.ReleaseFiles;

/**
 * A publication as its page tells it.
 *
 * @param mayUndo whether the reader can take it back, as far as their role goes
 */
public record PublicationInWords(Publication publication, boolean mayUndo) {

    private static final int MOST_NAMED = 3;

    static PublicationInWords of(Publication publication, Caller reader) {
        boolean publishes = reader.is(Role.POLICY_LEAD) || reader.is(Role.POLICY_APPROVER);
        boolean theirs = publication.files().keySet().stream()
                .map(ReleaseFiles::authority)
                .allMatch(reader::sees);
        return new PublicationInWords(publication, publishes && theirs && publication.number() > 1);
    }

    /** What was published, for example "solihull/attendance". */
    public String title() {
        String what = publication.files().size() > MOST_NAMED
                ? publication.files().size() + " files of "
                        + (publication.number() == 1 ? "the tables that Waymark started with" : "the tables folder")
                : String.join(", ", publication.files().keySet());
        return publication.kind() == Kind.UNDO ? what + ", taken back" : what;
    }

    /** The first day on which it counts. */
    public String from() {
        return publication.since().map(Moment::day).orElse("From the start");
    }

    boolean isAhead(LocalDate today) {
        return publication.from().isAfter(today);
    }
}
