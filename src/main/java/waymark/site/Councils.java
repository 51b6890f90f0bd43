package waymark.site;

import java.util.List;
import waymark.access.Caller;
import waymark.policy.Release;

/**
 * The councils that somebody sees, and the one that a page is about.
 *
 * @param chosen empty when they see none
 */
public record Councils(List<Choice> choices, String chosen) {

    /** @param asked the one that is asked for; the first when they do not see it */
    public static Councils of(Caller caller, Release release, String asked) {
        List<String> seen = release.authorities().stream().filter(caller::sees).toList();
        return new Councils(
                seen.stream()
                        .map(each -> Choice.of(each, Authorities.title(release, each)))
                        .toList(),
                seen.contains(asked) ? asked : seen.isEmpty() ? "" : seen.getFirst());
    }

    /** Whether there is anything to choose. */
    public boolean several() {
        return choices.size() > 1;
    }
}
