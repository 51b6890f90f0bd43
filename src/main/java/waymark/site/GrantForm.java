package waymark.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.policy.Release;
import waymark.policy.Workbook;

/** What an administrator can choose for an account or a key. */
public record GrantForm(List<Choice> authorities, List<Choice> roles) {

    /** What stands for every authority. */
    static final String EVERY = "*";

    /** One thing to choose. */
    public record Choice(String value, String title, String hint, boolean chosen) {}

    /**
     * @param authority what is chosen; null for every authority
     * @param held the roles that are ticked
     */
    static GrantForm of(Caller by, Release release, String authority, Set<Role> held) {
        Stream<String> open = by.authority() != null
                ? Stream.of(by.authority())
                : Stream.of(release.authorities().stream(), Stream.of(Workbook.NATIONAL, EVERY))
                        .flatMap(each -> each);
        String chosen = authority == null ? EVERY : authority;
        return new GrantForm(
                open.map(value -> new Choice(value, title(release, value), "", value.equals(chosen)))
                        .toList(),
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.code(), title(role), hint(role), held.contains(role)))
                        .toList());
    }

    static String title(Release release, String authority) {
        return authority == null || authority.equals(EVERY) ? "Every authority" : Authorities.title(release, authority);
    }

    static String title(Role role) {
        String words = role.code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String hint(Role role) {
        return switch (role) {
            case CASE_SYSTEM -> "A program: asks for recommendations and their explanations.";
            case PANEL_MEMBER -> "Reads the tables, and asks for and reads recommendations.";
            case PANEL_CHAIR -> "As a panel member, and leads the panel.";
            case POLICY_LEAD -> "Uploads changed tables, looks at what they would do, publishes and takes back.";
            case POLICY_APPROVER -> "Agrees to a change that somebody else made, or sends it back.";
            case AUDITOR -> "Reads everything of the authority and changes nothing.";
            case ADMINISTRATOR -> "Looks after accounts and API keys.";
        };
    }
}
