package waymark.access;

import com.nimbusds.oauth2.sdk.GeneralException;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs in people for whom the council's identity provider vouches. There is none unless it is set. */
@Singleton
@Requires(beans = ProviderSettings.class)
public final class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9._@+-]");

    private final ProviderSettings settings;
    private final IdentityProvider provider;
    private final Accounts accounts;
    private final SignIns signIns;

    ProviderSignIn(ProviderSettings settings, Accounts accounts, SignIns signIns) {
        this.settings = settings;
        this.provider = new IdentityProvider(settings);
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /** What the button that leads there says. */
    public String called() {
        return settings.called();
    }

    /**
     * Where to send a person to sign in.
     *
     * @param secret random, to be held by their browser until they come back
     * @param back where they come back to
     * @throws AccessFault when the provider cannot be reached
     */
    public URI leave(String secret, URI back) {
        try {
            return provider.leave(secret, back);
        } catch (IOException | GeneralException unreachable) {
            throw unreachable(unreachable);
        }
    }

    /**
     * Signs in a person who has come back.
     *
     * @param called the address that they came back to, with all that it carries
     * @param address where the call comes from
     * @throws AccessFault with why they cannot come in
     */
    public SignIns.Outcome.SignedIn comeBack(String secret, URI back, URI called, String address) {
        try {
            Account account = account(provider.comeBack(secret, back, called));
            if (!account.open()) {
                throw new AccessFault("Your account here is closed. Ask an administrator.");
            }
            return signIns.begin(account, address);
        } catch (IOException | GeneralException unreachable) {
            throw unreachable(unreachable);
        }
    }

    private Account account(Claims claims) {
        String subject = claims.text("sub").orElseThrow();
        var roles = claims.roles(settings.rolesClaim(), settings.theirRoles());
        if (roles.isEmpty()) {
            throw new AccessFault(
                    "Your council's sign-in knows you, but gives you no role here. Ask those who run it.");
        }
        Optional<String> authority = claims.authority(settings.authorityClaim(), settings.authority());
        String name = claims.text(settings.nameClaim())
                .or(() -> claims.text("email"))
                .orElse(subject)
                .toLowerCase(Locale.ROOT);
        return accounts.vouchedFor(
                settings.issuer() + " " + subject,
                NOT_IN_A_NAME.matcher(name).replaceAll("-"),
                authority.orElse(null),
                roles);
    }

    private static AccessFault unreachable(Exception cause) {
        LOG.error("The identity provider could not be used: {}", cause.toString());
        return new AccessFault("Your council's sign-in cannot be used at the moment. Try again in a minute.");
    }
}
