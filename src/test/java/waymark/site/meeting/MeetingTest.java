package waymark.site.meeting;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.Role;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;
import waymark.site.Visitor.Way;

/** A chair prepares and holds a meeting, a member words its minutes, and the chair signs them. */
@ResourceLock(Chromium.LOCK)
class MeetingTest {

    private static final String PANEL = "/panels/solihull-panel";
    private static final String TODAY = "/meetings/2026-11-22";
    private static final String URGENT = ", \"ehc\": {\"request\": {\"receivedOn\": \"2026-10-05\"}}";

    private static Site site;
    private static String chair;
    private static String member;
    private static String auditor;

    @BeforeAll
    static void cases_wait() {
        site = Site.ofItsOwn();
        chair = site.signedIn("chris", "solihull", Role.PANEL_CHAIR);
        member = site.signedIn("mo", "solihull", Role.PANEL_MEMBER);
        auditor = site.signedIn("audrey", "solihull", Role.AUDITOR);
        refer("solihull-panel", "SOL/1", "2026-11-10T09:00", URGENT);
        refer("solihull-panel", "SOL-2", "2026-11-11T09:00", "");
        refer("solihull-panel", "SOL-3", "2026-11-12T09:00", ", \"provision\": {\"eduNow\": \"NONE\"}");
        refer("solihull-panel", "SOL-4", "2026-11-20T09:00", "");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void look() {
        try (Visitor chris = new Visitor(site, chair, Way.AT_A_DESK)) {
            chris.open("/home")
                    .open("/panels")
                    .open(PANEL)
                    .open(PANEL + TODAY)
                    .open(PANEL + TODAY + "/move/SOL%2F1")
                    .open(PANEL + TODAY + "/attendance")
                    .open(PANEL + TODAY + "/minutes")
                    .open(PANEL + TODAY + "/minutes/words/opening")
                    .open(PANEL + "/meetings/new");
        }
    }

    private static String refer(String panel, String reference, String receivedAt, String more) {
        return site.refer(panel, """
                {"reference": "%s", "authority": "solihull", "asAt": "2026-11-22",
                 "panel": {"receivedAt": "%s"}, "needs": {"slcnScreen": "NOT_DONE"} %s}
                """.formatted(reference, receivedAt, more));
    }
}
