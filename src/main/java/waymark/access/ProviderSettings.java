package waymark.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How people sign in with the council's identity provider.
 *
 * @param issuer its address, where its OpenID configuration is found
 * @param clientSecret null for a public client
 * @param called what the button that leads there says
 * @param nameClaim what in its answer names the person
 * @param rolesClaim what in its answer holds roles or groups, for example {@code realm_access.roles}
 * @param roles what roles of ours are called there, where they have other names: {@code policy-lead=SEND Policy,
 *     auditor=Audit}
 * @param authorityClaim what in its answer holds the authority
 * @param authority the authority of everybody who signs in with it, instead; {@code every} for every authority
 */
@ConfigurationProperties("waymark.oidc")
@Requires(property = "waymark.oidc.issuer")
public record ProviderSettings(
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @Bindable(defaultValue = "your council account") String called,
        @Bindable(defaultValue = "openid,profile,email") List<String> scopes,
        @Bindable(defaultValue = "preferred_username") String nameClaim,
        @Bindable(defaultValue = "roles") String rolesClaim,
        @Nullable String roles,
        @Bindable(defaultValue = "authority") String authorityClaim,
        @Nullable String authority) {

    /** What roles of ours are called there, by our code. */
    Map<String, String> theirRoles() {
        return roles == null
                ? Map.of()
                : Arrays.stream(roles.split(","))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }
}
