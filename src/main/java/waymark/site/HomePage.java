package waymark.site;

import java.util.List;
import waymark.site.meeting.PanelInWords;

/**
 * What somebody finds when they come in.
 *
 * @param desk whether they have anything to do with changing tables
 * @param lead whether they change them
 * @param panels those that they sit on
 */
public record HomePage(
        boolean desk,
        boolean lead,
        List<PanelInWords> panels,
        List<Group> groups,
        List<PublicationInWords> scheduled,
        List<PublicationInWords> inForce) {

    /** Drafts that want the same of the reader. */
    public record Group(String title, List<DraftInWords> drafts) {}

    /** Whether nothing waits. */
    public boolean quiet() {
        return groups.stream().allMatch(group -> group.drafts().isEmpty());
    }
}
