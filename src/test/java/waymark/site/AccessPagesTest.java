package waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.access.Role;
import waymark.site.Visitor.Way;

/** An administrator at work, and the person they let in. */
@ResourceLock(Chromium.LOCK)
class AccessPagesTest {

    @ParameterizedTest
    @EnumSource(Way.class)
    void an_administrator_opens_an_account_and_its_owner_signs_in_and_chooses_a_password(Way way) {
        String name = "newcomer-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String admin = Site.small().signedIn("admin-" + name, null, Role.ADMINISTRATOR);
        String once;
        try (Visitor visitor = new Visitor(Site.small(), admin, way)) {
            visitor.open("/accounts").press("Open an account");
            visitor.fill("Name to sign in with", "Not A Name!").pressInVain("Open the account");
            assertThat(visitor.text()).contains("There is a problem").contains("A name has 2 to 100 characters");
            visitor.fill("Name to sign in with", name);
            visitor.page().getByLabel("Solihull").check();
            visitor.page().getByLabel("Policy lead").check();
            visitor.press("Open the account");
            once = visitor.all("code").innerText();
            visitor.open("/accounts/" + name);
            assertThat(visitor.text()).contains("Account opened");
            visitor.open("/keys").press("Make an API key");
            visitor.fill("Name of the key", "key-" + name).press("Make the key");
            assertThat(visitor.all("code").innerText()).startsWith("waymark_");
            visitor.open("/keys").press("Revoke key-" + name);
            assertThat(visitor.text()).contains("The key is revoked");
        }
        try (Visitor visitor = new Visitor(Site.small(), "", way)) {
            visitor.open("/tables");
            visitor.fill("Name", name).fill("Password", once).press("Sign in");
            visitor.fill("The password you were given", once)
                    .fill("A new password", "a quiet lane at dusk")
                    .fill("The new password again", "a quiet lane at dusk")
                    .press("Change the password");
            assertThat(visitor.text()).contains("Your password is changed");
            visitor.press("Sign out");
            assertThat(visitor.text()).contains("You are signed out");
        }
    }
}
