package waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.InvalidCaseFile;
import waymark.journal.Database;
import waymark.journal.Databases;
import waymark.panel.Panel;
import waymark.panel.Panels;
import waymark.privacy.Holds;
import waymark.recommend.Recommenders;
import waymark.referral.Answers.Said;
import waymark.web.Referring;

/** What was acknowledged is there; nobody overwrites anybody unawares. It is 22 November 2026. */
class UnfinishedReferralsTest {

    private static final Caller MO = new Caller("mo", "solihull", Set.of(Role.PANEL_MEMBER));
    private static final Caller KIT = new Caller("kit", "solihull", Set.of(Role.PANEL_MEMBER));
    private static final Caller ELSEWHERE = new Caller("eve", "wolverhampton", Set.of(Role.PANEL_MEMBER));
    private static final LocalDate BORN = LocalDate.of(2014, 5, 6);
    private static final String SCREEN = "needs.slcnScreen";
    private static final String PLAN = "ehc.hasPlan";

    private static Databases databases;

    @BeforeAll
    static void start() throws IOException {
        databases = new Databases();
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    static List<Database> databases() {
        return databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_same_sent_twice_does_no_harm(Database database) {
        UnfinishedReferrals referrals = database.get(UnfinishedReferrals.class);
        Unfinished begun = begin(database, "TWICE-1");
        assertThat(referrals
                        .begin(panel(database), "TWICE-1", BORN, KIT)
                        .referral()
                        .id())
                .isEqualTo(begun.id());

        Seen seen = Seen.now(begun);
        Unfinished once = referrals.answer(begun, seen, Map.of(SCREEN, is("NOT_DONE")), MO);
        Unfinished again = referrals.answer(begun, seen, Map.of(SCREEN, is("NOT_DONE")), MO);

        assertThat(again.version()).isEqualTo(once.version()).isEqualTo(2);
        assertThat(referrals.find(begun.id(), KIT)).contains(once);
        assertThat(referrals.find(begun.id(), ELSEWHERE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_who_answer_otherwise_one_is_told_and_whoever_goes_back_is_not(Database database) {
        UnfinishedReferrals referrals = database.get(UnfinishedReferrals.class);
        Unfinished begun = begin(database, "TWO-1");
        Seen mine = Seen.now(begun);
        Seen theirs = Seen.now(begun);
        referrals.answer(begun, mine, Map.of(SCREEN, is("NOT_DONE")), MO);

        assertThatThrownBy(() -> referrals.answer(begun, theirs, Map.of(SCREEN, is("DONE")), KIT))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> {
                    assertThat(overtaken.what()).containsExactly(SCREEN);
                    assertThat(overtaken.now().changedBy()).isEqualTo("mo");
                });
        Unfinished both = referrals.answer(begun, theirs, Map.of(PLAN, new Answer.NotKnown()), KIT);
        Unfinished corrected = referrals.answer(begun, mine, Map.of(SCREEN, is("DONE")), MO);

        assertThat(both.answers().to(SCREEN)).isEqualTo(is("NOT_DONE"));
        assertThat(corrected.answers().to(SCREEN)).isEqualTo(is("DONE"));
        assertThat(corrected.answers().notKnown()).containsExactly(PLAN);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void many_who_answer_at_the_same_moment_are_all_heard(Database database) {
        UnfinishedReferrals referrals = database.get(UnfinishedReferrals.class);
        Unfinished begun = begin(database, "MANY-1");
        List<String> facts = List.of(
                "care.danger", "care.lookedAfter", PLAN, "health.inpatient", "provision.inAp", "setting.onRoll");
        CompletableFuture.allOf(facts.stream()
                        .map(fact -> CompletableFuture.runAsync(() -> referrals.answer(
                                begun, Seen.now(begun), Map.of(fact, new Answer.Is(BooleanNode.TRUE)), MO)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(referrals.find(begun.id(), MO).orElseThrow().answers().facts())
                .containsKeys(facts.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_cannot_be_changes_nothing(Database database) {
        UnfinishedReferrals referrals = database.get(UnfinishedReferrals.class);
        Unfinished begun = begin(database, "WRONG-1");

        assertThatThrownBy(() ->
                        referrals.answer(begun, Seen.now(begun), Map.of("child.dateOfBirth", is("2030-01-01")), MO))
                .isInstanceOf(InvalidCaseFile.class);
        assertThatThrownBy(() -> referrals.begin(panel(database), "A Name", BORN, MO))
                .isInstanceOf(InvalidCaseFile.class);
        assertThat(referrals.find(begun.id(), MO)).contains(begun);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void it_is_sent_once_with_what_the_child_said(Database database) {
        UnfinishedReferrals referrals = database.get(UnfinishedReferrals.class);
        Unfinished begun = begin(database, "SENT-1");
        Unfinished heard = referrals.words(
                begun, Seen.now(begun), new Said("I like the workshop.", LocalDate.of(2026, 11, 20)), Said.NOTHING, MO);
        Seen seen = Seen.now(heard);

        for (int time = 0; time < 2; time++) {
            Unfinished sending = referrals.sending(heard, seen);
            String recommendation = database.get(Referring.class)
                    .refer(panel(database), Interview.sent(sending, panel(database)), MO)
                    .referral()
                    .recommendation();
            if (time == 1) {
                assertThat(referrals.sent(sending, recommendation, MO)).isTrue();
                assertThat(referrals.sent(sending, recommendation, MO)).isFalse();
                assertThat(referrals.find(begun.id(), MO).orElseThrow().recommendation())
                        .isEqualTo(recommendation);
            }
        }

        assertThat(database.get(OwnWords.class).of("solihull", "SENT-1"))
                .extracting(Words::words)
                .containsExactly("I like the workshop.");
        assertThatThrownBy(() -> referrals.answer(heard, seen, Map.of(SCREEN, is("DONE")), KIT))
                .isInstanceOf(AlreadySent.class);
        assertThat(begin(database, "SENT-1").id()).isNotEqualTo(begun.id());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_nobody_goes_on_with_is_deleted_unless_it_is_on_hold(Database database) {
        UnfinishedReferrals referrals = database.get(UnfinishedReferrals.class);
        Unfinished left = begin(database, "LEFT-1");
        Unfinished held = begin(database, "HELD-1");
        Unfinished fresh = begin(database, "FRESH-1");
        database.get(Holds.class).make("solihull", "HELD-1", "A complaint", MO);
        setBack(database, left, 61);
        setBack(database, held, 61);
        setBack(database, fresh, 59);

        assertThat(database.get(UnfinishedTime.class).delete("solihull")).isEqualTo(1);
        assertThat(referrals.find(left.id(), MO)).isEmpty();
        assertThat(referrals.find(held.id(), MO)).isPresent();
        assertThat(referrals.find(fresh.id(), MO)).isPresent();
        assertThatThrownBy(() -> referrals.answer(left, Seen.now(left), Map.of(SCREEN, is("DONE")), MO))
                .isInstanceOf(Gone.class);
        assertThat(database.get(UnfinishedTime.class).words("solihull")).contains("60 days", "proposed");
    }

    /** The files are copied between two answers, as a loss of power would leave them. */
    @Test
    void what_was_acknowledged_outlives_a_kill(@TempDir Path home) throws IOException {
        Path before = Files.createDirectory(home.resolve("before"));
        Path after = Files.createDirectory(home.resolve("after"));
        String id;
        try (ApplicationContext context = service(before)) {
            Panel panel =
                    context.getBean(Panels.class).find("solihull-panel", MO).orElseThrow();
            UnfinishedReferrals referrals = context.getBean(UnfinishedReferrals.class);
            Unfinished begun = referrals.begin(panel, "KILLED-1", BORN, MO).referral();
            referrals.answer(begun, Seen.now(begun), Map.of(SCREEN, is("NOT_DONE")), MO);
            id = begun.id();
            try (var files = Files.list(before)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".mv.db")).toList()) {
                    Files.copy(file, after.resolve(file.getFileName()));
                }
            }
        }
        try (ApplicationContext context = service(after)) {
            Unfinished found =
                    context.getBean(UnfinishedReferrals.class).find(id, KIT).orElseThrow();

            assertThat(found.begunBy()).isEqualTo("mo");
            assertThat(found.answers().to(SCREEN)).isEqualTo(is("NOT_DONE"));
        }
    }

    private static ApplicationContext service(Path data) {
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of("waymark.data", data.toString(), "waymark.test-release", "true"))
                .start();
        context.getBean(Recommenders.class).awaitOpen();
        return context;
    }

    private static void setBack(Database database, Unfinished referral, int days) {
        String sql = "update unfinished_referral set changed_at = changed_at - interval '" + days + "' day where id = '"
                + referral.id() + "'";
        database.transactions().executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.executeUpdate(sql);
            } catch (java.sql.SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Unfinished begin(Database database, String reference) {
        return database.get(UnfinishedReferrals.class)
                .begin(panel(database), reference, BORN, MO)
                .referral();
    }

    private static Panel panel(Database database) {
        return database.get(Panels.class).find("solihull-panel", MO).orElseThrow();
    }

    private static Answer is(String text) {
        return new Answer.Is(new TextNode(text));
    }
}
