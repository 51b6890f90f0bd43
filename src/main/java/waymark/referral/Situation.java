package waymark.referral;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a referral can be about. One that is not ticked stays unknown: it is not "no".
 *
 * @param fact the fact that it says
 * @param value what the fact then is
 * @param hint more about it; empty for nothing
 */
public record Situation(String fact, boolean value, String words, String hint) {

    /** What goes before any meeting comes first. */
    public static final List<Situation> ALL = List.of(
            new Situation(
                    "care.danger",
                    true,
                    "Somebody is in danger now",
                    "Call 999 first, or the safeguarding hub. Do not wait for this form."),
            new Situation("exclusions.pex", true, "Permanently excluded", "Also when it can still be reversed."),
            new Situation("health.inpatient", true, "In hospital", ""),
            new Situation("setting.onRoll", false, "Not on the roll of any school", ""),
            new Situation("provision.inAp", true, "In alternative provision already", ""),
            new Situation("ehc.hasPlan", true, "Has an education, health and care plan", ""),
            new Situation("care.lookedAfter", true, "Looked after by a council", ""));

    /** How many school days in a row a suspension has run; asked for beside what is ticked, because six bring a duty. */
    public static final String SUSPENDED = "exclusions.suspRun";

    /** Every fact that is asked for so, whether or not anything was said. */
    static final Set<String> FACTS = Stream.concat(ALL.stream().map(Situation::fact), Stream.of(SUSPENDED))
            .collect(Collectors.toUnmodifiableSet());
}
