package waymark.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URL;

/**
 * Whose tokens case systems may call with, got by OAuth 2 client credentials.
 *
 * @param jwks where the keys of the issuer are
 * @param audience what a token must be meant for
 * @param authorityClaim what in a token holds the authority
 * @param authority the authority of every client, instead; {@code every} for every authority
 */
@ConfigurationProperties("waymark.jwt")
@Requires(property = "waymark.jwt.issuer")
record ClientTokenSettings(
        String issuer,
        URL jwks,
        @Bindable(defaultValue = "waymark") String audience,
        @Bindable(defaultValue = "authority") String authorityClaim,
        @Nullable String authority) {}
