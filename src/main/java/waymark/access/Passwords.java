package waymark.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Passwords are kept as Argon2id hashes only: 19 MiB and two passes each, as OWASP advises. */
@Singleton
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** A password that nobody has, so that an unknown name costs as much time as a known one. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /** Each takes memory and a core for a tenth of a second: many at once must not starve the panel's own calls. */
    private final Semaphore turns = new Semaphore(2, true);

    String hash(String password) {
        return inTurn(() -> Password.hash(plain(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult());
    }

    /** Whether it is the password; takes as long when there is none to compare with. */
    boolean matches(String password, Optional<String> hash) {
        String tried = password.length() > LONGEST ? "" : plain(password);
        boolean same = inTurn(() -> Password.check(tried, hash.orElse(NOBODYS)).with(ARGON2ID));
        return same && hash.isPresent();
    }

    /** Why it cannot be the password of a name; empty when it can. */
    static Optional<String> fault(String password, String name) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("A password has " + SHORTEST + " to " + LONGEST
                    + " characters. Three or four words in a row are easy to remember.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(name) || lower.contains("waymark") || lower.contains("password")) {
            return Optional.of("Leave your name, 'waymark' and 'password' out of it: they are tried first.");
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of("Use at least five different characters.");
        }
        return Optional.empty();
    }

    private interface Work<T> {
        T done();
    }

    private <T> T inTurn(Work<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }

    /** One form for the several ways that a keyboard can give the same character. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
