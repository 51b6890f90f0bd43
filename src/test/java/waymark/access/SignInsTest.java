package waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.access.SignIns.Outcome;

/** Who gets in, on the database that comes with Waymark and on PostgreSQL. */
class SignInsTest {
    private static final String DESK = "10.0.0.1";
    private static final String OWN = "three calm otters swim";

    private static EmbeddedPostgres postgres;
    private static List<Doorkeeper> doorkeepers;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        doorkeepers = List.of(
                new Doorkeeper("H2", Doorkeeper.inMemory()),
                new Doorkeeper(
                        "PostgreSQL",
                        Map.of(
                                "datasources.default.url",
                                postgres.getJdbcUrl("postgres", "postgres"),
                                "datasources.default.username",
                                "postgres")));
    }

    @AfterAll
    static void stop() throws IOException {
        doorkeepers.forEach(Doorkeeper::stop);
        postgres.close();
    }

    static List<Doorkeeper> doorkeepers() {
        return doorkeepers;
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void the_first_password_is_for_once(Doorkeeper door) {
        String name = Doorkeeper.someone();
        String once = open(door, name);
        Outcome.SignedIn first = signedIn(door, name, once);
        assertThat(first.account().oneTime()).isTrue();

        door.accounts.changePassword(first.account().caller(), first.token(), once, OWN);

        assertThat(door.signIns.account(first.token()).orElseThrow().oneTime()).isFalse();
        assertThat(door.signIns.signIn(name, once, DESK)).isInstanceOf(Outcome.Wrong.class);
        assertThat(signedIn(door, name, OWN).account().roles()).containsExactly(Role.POLICY_LEAD);
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void whoever_guesses_waits_longer_each_time_and_is_told_how_long(Doorkeeper door) {
        String name = Doorkeeper.someone();
        String right = open(door, name);
        for (int guess = 0; guess < 4; guess++) {
            assertThat(door.signIns.signIn(name, "wrong", DESK)).isInstanceOf(Outcome.Wrong.class);
        }

        assertThat(door.signIns.signIn(name, right, DESK)).isEqualTo(new Outcome.TooSoon(Duration.ofSeconds(5)));
        door.later(Duration.ofSeconds(5));
        assertThat(door.signIns.signIn(name, "wrong", DESK)).isInstanceOf(Outcome.Wrong.class);
        assertThat(door.signIns.signIn(name, "wrong", DESK)).isEqualTo(new Outcome.TooSoon(Duration.ofSeconds(10)));

        door.later(Duration.ofSeconds(10));
        signedIn(door, name, right);
        assertThat(door.signIns.signIn(name, "wrong", DESK))
                .as("a success wipes the slate")
                .isInstanceOf(Outcome.Wrong.class);
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void nobody_waits_longer_than_five_minutes(Doorkeeper door) {
        String name = Doorkeeper.someone();
        for (int guess = 0; guess < 15; guess++) {
            door.signIns.signIn(name, "wrong", "10.0.0.2");
            door.later(Duration.ofMinutes(5));
        }
        door.signIns.signIn(name, "wrong", "10.0.0.2");

        assertThat(door.signIns.signIn(name, "wrong", "10.0.0.2"))
                .isEqualTo(new Outcome.TooSoon(Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void a_name_that_nobody_has_is_answered_as_one_that_somebody_has(Doorkeeper door) {
        String nobody = Doorkeeper.someone();
        String somebody = Doorkeeper.someone();
        open(door, somebody);

        List<List<Outcome>> outcomes = List.of(nobody, somebody).stream()
                .map(name -> IntStream.range(0, 6)
                        .mapToObj(guess -> door.signIns.signIn(name, "wrong", name))
                        .toList())
                .toList();

        assertThat(outcomes.getFirst()).isEqualTo(outcomes.getLast());
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void many_guesses_at_once_gain_nothing(Doorkeeper door) {
        String name = Doorkeeper.someone();
        open(door, name);

        long lookedAt = IntStream.range(0, 24)
                .parallel()
                .mapToObj(guess -> door.signIns.signIn(name, "wrong", "10.0.0.3"))
                .filter(Outcome.Wrong.class::isInstance)
                .count();

        assertThat(lookedAt).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void a_sign_in_ends_after_an_hour_unused_and_after_twelve_hours_at_most(Doorkeeper door) {
        String name = Doorkeeper.someone();
        String password = open(door, name);
        String unused = signedIn(door, name, password).token();
        String used = signedIn(door, name, password).token();

        for (int half = 0; half < 23; half++) {
            door.later(Duration.ofMinutes(30));
            assertThat(door.signIns.account(used)).isPresent();
        }
        assertThat(door.signIns.account(unused)).isEmpty();

        door.later(Duration.ofMinutes(30));
        assertThat(door.signIns.account(used)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void a_closed_account_is_out_at_once_and_cannot_come_in_again(Doorkeeper door) {
        String name = Doorkeeper.someone();
        String password = open(door, name);
        String token = signedIn(door, name, password).token();

        door.accounts.close(name, Doorkeeper.ADMINISTRATOR);

        assertThat(door.signIns.account(token)).isEmpty();
        assertThat(door.signIns.signIn(name, password, DESK)).isInstanceOf(Outcome.Wrong.class);
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void what_somebody_may_do_changes_with_their_next_call(Doorkeeper door) {
        String name = Doorkeeper.someone();
        String token = signedIn(door, name, open(door, name)).token();

        door.accounts.grant(name, "wolverhampton", Set.of(Role.AUDITOR), Doorkeeper.ADMINISTRATOR);

        assertThat(door.signIns.account(token).map(Account::caller))
                .contains(new Caller(name, "wolverhampton", Set.of(Role.AUDITOR)));
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void an_administrator_of_one_authority_looks_after_that_alone(Doorkeeper door) {
        Caller ofSolihull = new Caller("solihull-admin", "solihull", Set.of(Role.ADMINISTRATOR));
        String elsewhere = Doorkeeper.someone();
        door.accounts.open(elsewhere, "wolverhampton", Set.of(Role.AUDITOR), Doorkeeper.ADMINISTRATOR);

        assertThat(door.accounts.all(ofSolihull)).allMatch(account -> "solihull".equals(account.authority()));
        assertThatThrownBy(() -> door.accounts.close(elsewhere, ofSolihull)).hasMessage("There is no such account.");
        assertThatThrownBy(() -> door.accounts.open(Doorkeeper.someone(), null, Set.of(Role.ADMINISTRATOR), ofSolihull))
                .hasMessage("You can give access to solihull only.");
        assertThatThrownBy(() -> door.accounts.close("solihull-admin", ofSolihull))
                .hasMessageContaining("Ask another administrator");
    }

    @ParameterizedTest
    @MethodSource("doorkeepers")
    void what_happened_is_on_record(Doorkeeper door) {
        String name = Doorkeeper.someone();
        String password = open(door, name);
        door.signIns.signIn(name, "wrong", DESK);
        signedIn(door, name, password);
        door.accounts.close(name, Doorkeeper.ADMINISTRATOR);

        assertThat(door.accounts.record(name, Doorkeeper.ADMINISTRATOR))
                .extracting(AccessEvent::what)
                .containsExactly(
                        AccessEvent.What.ACCOUNT_CLOSED,
                        AccessEvent.What.SIGNED_IN,
                        AccessEvent.What.SIGN_IN_FAILED,
                        AccessEvent.What.ACCOUNT_OPENED);
    }

    private static String open(Doorkeeper door, String name) {
        return door.accounts.open(name, "solihull", Set.of(Role.POLICY_LEAD), Doorkeeper.ADMINISTRATOR);
    }

    private static Outcome.SignedIn signedIn(Doorkeeper door, String name, String password) {
        return (Outcome.SignedIn) door.signIns.signIn(name, password, DESK);
    }
}
