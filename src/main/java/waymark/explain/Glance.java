package waymark.explain;

import java.util.ArrayList;
import java.util.List;
import waymark.casefile.Facts;
import waymark.casefile.InWords;

/** Who a case is about, in a few words and without saying who it is. */
final class Glance {

    private Glance() {}

    static List<String> at(Facts facts) {
        List<String> words = new ArrayList<>();
        facts.wholeNumber("child.age").ifPresent(age -> words.add("Age " + age));
        facts.wholeNumber("setting.yearGroup")
                .filter(year -> year >= 0)
                .ifPresent(year -> words.add(year == 0 ? "Reception" : "Year " + year));
        valued(facts, "needs.primaryNeed", words);
        valued(facts, "support.currentLevel", words);
        said(facts, "ehc.hasPlan", "Has an EHC plan", words);
        said(facts, "care.lookedAfter", "Looked after", words);
        said(facts, "exclusions.pex", "Permanently excluded", words);
        facts.code("provision.eduNow").filter("NONE"::equals).ifPresent(none -> words.add("No education now"));
        valued(facts, "attendance.attendancePct", words);
        return List.copyOf(words);
    }

    private static void valued(Facts facts, String fact, List<String> words) {
        Object value = facts.get(fact);
        if (value != null) {
            words.add(InWords.fact(fact) + ": " + InWords.value(fact, value));
        }
    }

    private static void said(Facts facts, String fact, String yes, List<String> words) {
        if (facts.truth(fact).orElse(false)) {
            words.add(yes);
        }
    }
}
