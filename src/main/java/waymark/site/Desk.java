package waymark.site;

import jakarta.inject.Singleton;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Approvals;
import waymark.desk.Checking;
import waymark.desk.Draft;
import waymark.desk.Drafts;
import waymark.desk.Publication;
import waymark.desk.Publications;

/** Drafts with what their reader can do with them. */
@Singleton
final class Desk {

    private final Drafts drafts;
    private final Checking checking;
    private final Approvals approvals;
    private final Publications publications;

    Desk(Drafts drafts, Checking checking, Approvals approvals, Publications publications) {
        this.drafts = drafts;
        this.checking = checking;
        this.approvals = approvals;
        this.publications = publications;
    }

    /** @throws waymark.desk.NotThere when there is none that the reader may see */
    DraftInWords draft(String id, Caller reader) {
        return told(drafts.find(id, reader), reader);
    }

    DraftInWords told(Draft draft, Caller reader) {
        return new DraftInWords(
                draft,
                checking.of(draft),
                approvals.whyNotBy(reader, draft),
                reader.is(Role.POLICY_LEAD),
                reader.is(Role.POLICY_LEAD) || reader.is(Role.POLICY_APPROVER),
                publications.of(draft).map(Publication::number).orElse(null));
    }
}
