package waymark.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import waymark.access.AccessEvent.What;

/**
 * People signed in. What their browser holds is a random token, kept here as its hash: it outlives a restart, is known
 * to every node, and ends with its account.
 */
@Singleton
public class SignIns {

    private static final Duration NOTED_AGAIN = Duration.ofMinutes(1);

    private final SignInTable signIns;
    private final AccountTable accounts;
    private final AccessEvents events;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Durably durably;
    private final Duration idle;
    private final Duration longest;

    SignIns(
            SignInTable signIns,
            AccountTable accounts,
            AccessEvents events,
            Passwords passwords,
            Attempts attempts,
            Durably durably,
            @Value("${waymark.sign-in.idle:1h}") Duration idle,
            @Value("${waymark.sign-in.longest:12h}") Duration longest) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.events = events;
        this.passwords = passwords;
        this.attempts = attempts;
        this.durably = durably;
        this.idle = idle;
        this.longest = longest;
    }

    /** What came of an attempt to sign in. */
    public sealed interface Outcome {
        /** The right person. */
        record SignedIn(String token, Account account) implements Outcome {}

        /** A wrong name or a wrong password; which of the two is not told. */
        record Wrong() implements Outcome {}

        /** Not even looked at, after too many failures. */
        record TooSoon(Duration howLong) implements Outcome {}
    }

    /**
     * Signs somebody in by name and password.
     *
     * @param address where the call comes from
     */
    public Outcome signIn(String name, String password, String address) {
        Optional<Duration> wait = attempts.begin(name, address);
        Optional<Account> account = durably.ask(() -> accounts.findByName(name));
        String known = account.map(Account::name).orElse(null);
        if (wait.isPresent()) {
            note(What.SIGN_IN_TOO_SOON, known, address);
            return new Outcome.TooSoon(wait.get());
        }
        Optional<Account> right = account.filter(found -> found.open() && found.local());
        if (!passwords.matches(password, right.map(Account::password))) {
            note(What.SIGN_IN_FAILED, known, address);
            return new Outcome.Wrong();
        }
        attempts.succeeded(name, address);
        return begin(right.orElseThrow(), address);
    }

    /** Signs in somebody whom the identity provider vouches for. */
    Outcome.SignedIn begin(Account account, String address) {
        String token = Secret.token();
        Instant now = durably.now();
        durably.change(() -> {
            signIns.keep(new SignIn(Secret.hash(token), account.name(), now, now));
            events.add(AccessEvent.of(now, What.SIGNED_IN, account.name(), account.name(), address, null));
            return now;
        });
        return new Outcome.SignedIn(token, account);
    }

    /** Whose token it is; empty when it is nobody's, has run out, or the account is closed. */
    public Optional<Account> account(String token) {
        Instant now = durably.now();
        Optional<SignIn> signIn =
                durably.ask(() -> signIns.findByTokenHash(Secret.hash(token))).filter(found -> lasts(found, now));
        signIn.filter(found -> found.lastSeenAt().plus(NOTED_AGAIN).isBefore(now))
                .ifPresent(found -> durably.changeLightly(() -> signIns.seen(found.tokenHash(), now)));
        return signIn.flatMap(found -> durably.ask(() -> accounts.findByName(found.account())))
                .filter(Account::open);
    }

    /** Ends one sign-in, at once and everywhere. */
    public void signOut(String token, Caller by) {
        durably.change(() -> {
            signIns.end(Secret.hash(token));
            events.add(AccessEvent.of(durably.now(), What.SIGNED_OUT, by.name(), by.name(), null, null));
            return by;
        });
    }

    /** Lets go of what has run out. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void sweep() {
        Instant now = durably.now();
        durably.changeLightly(() -> signIns.sweep(now.minus(longest), now.minus(idle)));
        attempts.sweep();
    }

    private boolean lasts(SignIn signIn, Instant now) {
        return now.isBefore(signIn.signedInAt().plus(longest))
                && now.isBefore(signIn.lastSeenAt().plus(idle));
    }

    private void note(What what, String account, String address) {
        durably.changeLightly(() -> {
            events.add(AccessEvent.of(durably.now(), what, account, null, address, null));
            return what;
        });
    }
}
