package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.Turns;
import waymark.access.Caller;
import waymark.access.DemoPeople;
import waymark.access.SignIns;
import waymark.access.SignIns.Outcome.SignedIn;
import waymark.desk.Draft;
import waymark.desk.Drafts;
import waymark.panel.Kind;
import waymark.panel.MeetingShown;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.panel.Referral;
import waymark.recommend.Recommenders;

/** What somebody finds who looks round in a demo. */
@ResourceLock(Turns.MUCH_WORK)
class DemoTest {

    @TempDir
    private Path data;

    @Test
    void everybody_can_sign_in_and_there_are_changes_to_look_at() {
        try (ApplicationContext context = ApplicationContext.run(
                Map.of("waymark.data", data.toString(), "waymark.demo", true, "micronaut.server.port", -1))) {
            context.getBean(Recommenders.class).awaitOpen();

            Demo.fill(context);

            SignIns signIns = context.getBean(SignIns.class);
            assertThat(DemoPeople.names())
                    .allSatisfy(name -> assertThat(signIns.signIn(name, DemoPeople.PASSWORD, "here"))
                            .isInstanceOfSatisfying(
                                    SignedIn.class,
                                    in -> assertThat(in.account().oneTime()).isFalse()));
            assertThat(context.getBean(Drafts.class).seenBy(DemoPeople.of("lead", "solihull")))
                    .extracting(Draft::state)
                    .containsExactlyInAnyOrder(Draft.State.PUBLISHED, Draft.State.OPEN, Draft.State.OPEN);
            assertThat(context.getBean(Recommenders.class)
                            .inForce()
                            .release()
                            .settings("solihull")
                            .value("panel.cap"))
                    .hasValue("12");
            meetings(context);
        }
    }

    /** One panel has met and decided in every way there is; the other meets today, with a case that cannot wait. */
    private static void meetings(ApplicationContext context) {
        Caller auditor = DemoPeople.of("auditor", "solihull");
        Panel panel =
                context.getBean(Panels.class).find("solihull-panel", auditor).orElseThrow();
        PanelMeetings meetings = context.getBean(PanelMeetings.class);
        MeetingShown past = meetings.on(panel, LocalDate.parse("2026-11-12"));
        MeetingShown today = meetings.on(panel, LocalDate.parse("2026-11-26"));

        assertThat(past.signed()).isNotNull();
        assertThat(past.decisions())
                .extracting(decision -> decision.given().decision())
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(today.begun()).isFalse();
        assertThat(today.agenda().heard()).extracting(Referral::reference).contains("SOL-0088", "SOL-0112");
        assertThat(today.chairsActions()).hasSize(1);
        assertThat(meetings.chairNow(panel))
                .extracting(referred -> referred.referral().reference())
                .contains("SOL-0121");
    }
}
