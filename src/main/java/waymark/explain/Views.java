package waymark.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.Facts;
import waymark.casefile.InWords;
import waymark.policy.Addressee;

/** The child's and the family's views, as far as the case file holds them. Silence is said, never taken for agreement. */
final class Views {

    private static final List<String> CHILD = List.of(
            "views.withdrawn",
            "adulthood.participation.wantsToReturn",
            "adulthood.participation.wantsWork",
            "adulthood.aimsForOwnHome",
            "care.leaving.wantsToStayPut",
            "adulthood.careAct.consent",
            "provision.canJoinRemotely");

    private static final List<String> FAMILY = List.of(
            "views.familyAgrees",
            "views.homeDistress",
            "views.parentMeetings12m",
            "ehc.naming.mainstreamWanted",
            "ehc.draft.meetingAsked",
            "ehc.advice.familyWantsOther",
            "attendance.partTime.parentAgrees",
            "exclusions.managedMove.parentConsents",
            "family.earlyHelp.consent",
            "family.earlyHelp.wantsHelp",
            "earlyYears.consent",
            "setting.journey.helpWanted",
            "family.shortBreaks.wanted",
            "evidence.conflictLevel",
            "evidence.contested");

    private final Facts facts;
    private final LocalDate asAt;
    private final LocalDate day;

    Views(Facts facts, LocalDate day) {
        this.facts = facts;
        this.asAt = facts.asAt();
        this.day = day;
    }

    Heard child() {
        boolean own = Addressee.of(facts) == Addressee.YOUNG_PERSON;
        String who = own ? "The young person" : "The child";
        return heard(who, "views.childVoiceOn", "views.childVoiceDays", CHILD);
    }

    Heard family() {
        return heard("The family", "views.parentVoiceOn", "views.parentVoiceDays", FAMILY);
    }

    private Heard heard(String who, String on, String daysAgo, List<String> said) {
        String when = when(on, daysAgo);
        List<String> says = said.stream().flatMap(this::told).toList();
        String warning = when.isEmpty()
                ? says.isEmpty()
                        ? "Nobody has told us what " + who.toLowerCase() + " thinks. Ask before deciding."
                        : "It is not known when " + who.toLowerCase() + " was last asked. Ask before deciding."
                : "";
        return new Heard(who, when, says, List.of(), warning);
    }

    /** When they were last heard; empty when that is not known. */
    private String when(String on, String daysAgo) {
        return facts.date(on)
                .or(() -> facts.wholeNumber(daysAgo).map(days -> asAt.minusDays(days)))
                .map(last -> "Last asked on " + InWords.date(last) + ", " + Age.since(last, day) + ".")
                .orElse("");
    }

    private Stream<String> told(String fact) {
        Object value = facts.get(fact);
        return value == null ? Stream.empty() : Stream.of(InWords.fact(fact) + ": " + InWords.value(fact, value));
    }
}
