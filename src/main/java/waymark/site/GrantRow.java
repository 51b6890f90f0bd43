package waymark.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.access.Account;
import waymark.access.ApiKey;
import waymark.access.Role;
import waymark.policy.Release;

/** An account or a key, as a line of a list. */
public record GrantRow(String id, String name, String authority, String roles, String state, boolean open) {

    static GrantRow of(Release release, Account account) {
        String state = !account.open()
                ? "Closed"
                : account.oneTime()
                        ? "Not signed in yet"
                        : account.local() ? "Open" : "Open, signs in with the council";
        return new GrantRow(
                URLEncoder.encode(account.name(), StandardCharsets.UTF_8),
                account.name(),
                GrantForm.title(release, account.authority()),
                words(account.roles()),
                state,
                account.open());
    }

    static GrantRow of(Release release, ApiKey key, Instant now) {
        String state = key.revokedAt() != null
                ? "Revoked on " + Happened.day(key.revokedAt())
                : key.endsAt() == null
                        ? "Does not end by itself"
                        : (key.good(now) ? "Ends on " : "Ended on ") + Happened.day(key.endsAt());
        String used = key.lastUsedAt() == null ? "never used" : "last used on " + Happened.day(key.lastUsedAt());
        return new GrantRow(
                key.id(),
                key.name(),
                GrantForm.title(release, key.authority()),
                words(key.roles()),
                state + ", " + used,
                key.good(now));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(GrantForm::title).collect(Collectors.joining(", "));
    }
}
