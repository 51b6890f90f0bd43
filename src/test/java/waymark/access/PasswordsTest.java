package waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_kept_as_an_argon2id_hash_of_its_own_salt() {
        String hash = passwords.hash("three calm otters swim");

        assertThat(hash)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.hash("three calm otters swim"));
        assertThat(passwords.matches("three calm otters swim", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matches("three calm otters", Optional.of(hash))).isFalse();
    }

    @Test
    void the_same_word_typed_on_another_keyboard_is_the_same_password() {
        String hash = passwords.hash("caf\u00e9 au lait \u00e0 midi");

        assertThat(passwords.matches("cafe\u0301 au lait a\u0300 midi", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void nobody_has_no_password() {
        assertThat(passwords.matches("", Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "short, 12 to 128",
        "aaaaaaaaaaaaaaaa, five different",
        "pat-was-here-1989, your name",
        "my password is long, 'password'"
    })
    void a_password_that_is_tried_first_will_not_do(String password, String why) {
        assertThat(Passwords.fault(password, "pat"))
                .hasValueSatisfying(fault -> assertThat(fault).contains(why));
    }
}
