package waymark.policy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word for a family that only professionals use, that passes judgement, or that lays blame. */
public final class FamilyJargon implements Check {

    private static final Pattern INITIALS = words(
            "SENCO|SENCo|EHCP?s?|EHCNA|LAs?|APs?|AP lead|ICBs?|CETRs?|DSR|CAMHS|MASH|APDR|SEMH|SLCN|MLD|PfA|NEET|EBSA|EOTIS|PEP|TAC|PEX|CIN|LAC|DCO|JAND");

    private static final Pattern JARGON = words(
            "(?i)"
                    + "statutory|provisions?|pursuant|cohort|thresholds?|criteria|criterion|graduated|multi-agency|multi-disciplinary|stakeholders?|intervention|interventions|commission(?:er|ing|ed)?|placements?|attainment|escalat\\w+|referrals?|compliance|interim|phase transfer|reintegrat\\w+|reinstat\\w+|suitable education|section \\d+|regulations?|safeguarding|caseworker|signpost\\w*|holistic|outcomes|implement\\w*|facilitat\\w*|eligibility|prioritis\\w+|liaise|pathways?|toolkits?|annual review|key stage|impartial|maintain(?:ed|ing)? the plan|decline[ds]?|respite");

    private static final Pattern VERDICT = words(
            "(?i)refus\\w+|den(?:y|ied|ies|ial)|(?:in)?eligible|reject\\w*|disqualif\\w+|turned down|entitle\\w*");

    private static final Pattern BLAME = words(
            "(?i)fail\\w*|blam\\w+|truan\\w+|naughty|disruptive|unco-?operative|non-complian\\w+|poor parenting|bad behaviour|misbehav\\w+|neglect\\w*|excuses?|locked up|should have known|(?<!not )(?<!not your )(?:your|your child's) fault");

    /** One thing that a family should not have to read. */
    public record Hard(String word, String what) {}

    /** Every such word in a text. */
    public static List<Hard> in(String text) {
        return Stream.of(
                        hard(INITIALS, text, "jargon"),
                        hard(JARGON, text, "jargon"),
                        hard(VERDICT, text, "a verdict"),
                        hard(BLAME, text, "blame"))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public Stream<Fault> faults(Release release) {
        return RowTexts.each(
                release,
                (book, row) -> Stream.of(Addressee.values())
                        .flatMap(addressee -> in(addressee.reads(row.family())).stream())
                        .distinct()
                        .map(hard -> RowTexts.fault(
                                book,
                                row,
                                Heading.FAMILY,
                                "'" + hard.word() + "' is " + hard.what() + ".",
                                Heading.FAMILY.why,
                                "Say what happens in words that a child of ten knows.")));
    }

    private static Pattern words(String anyOf) {
        return Pattern.compile("(?<![\\w{.])(?:" + anyOf + ")(?![\\w}])");
    }

    private static Stream<Hard> hard(Pattern words, String text, String what) {
        return words.matcher(text).results().map(MatchResult::group).map(word -> new Hard(word, what));
    }
}
