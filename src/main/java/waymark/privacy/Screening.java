package waymark.privacy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Warns when a free text seems to say who somebody is. It never changes a text, and it can be wrong either way: whoever
 * wrote the text looks, and says that it may stand.
 */
@Singleton
public final class Screening {

    private final PersonNames names = PersonNames.ofField();

    /** What seems to identify a person, in the order in which it stands in the text; nothing is told twice. */
    public List<Warning> of(String text) {
        List<Warning> warnings = new ArrayList<>();
        Arrays.stream(Identifier.values())
                .forEach(kind -> kind.in(text).forEach(match -> add(warnings, kind.toString(), kind.words(), match)));
        names.in(text).forEach(match -> add(warnings, "name", "a person's name", match));
        return warnings.stream().sorted(Comparator.comparingInt(Warning::from)).toList();
    }

    private static void add(List<Warning> warnings, String kind, String words, MatchResult match) {
        boolean told = warnings.stream()
                .anyMatch(earlier ->
                        match.start() < earlier.from() + earlier.found().length() && earlier.from() < match.end());
        if (!told) {
            warnings.add(new Warning(
                    kind,
                    match.group(),
                    match.start(),
                    "This looks like " + words
                            + ". Take it out, or confirm that it says nothing about who somebody is."));
        }
    }
}
