package waymark.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.policy.Release;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Suggestion;
import waymark.safeguards.Safeguard;
import waymark.safeguards.Safeguards;

/**
 * The six kinds of explanation that the Information Commissioner names, and which part of the record gives each
 * ({@code req-explain}).
 */
record RecordKinds(Explanation explanation, Paper paper) {

    static final String FACTS = "The facts";
    static final String PROOF = "What was suggested, and the proof";
    static final String CONSIDERED = "What else was looked at";
    static final String MISSING = "What is missing";
    static final String CHANGE = "What would change it";
    static final String FIRM = "How firm it is";
    private static final String RESPONSIBILITY = "Who is responsible";
    private static final String DATA = "Where the facts and rules come from";
    private static final String FAIRNESS = "Fairness";
    private static final String SAFETY = "Safety and performance";
    private static final String IMPACT = "Impact";

    void contents() {
        paper.part("What this record answers");
        paper.grid(
                "The six kinds of explanation, and the part that gives each",
                List.of("Kind", "What it asks", "Part of this record"),
                List.of(
                        List.of(
                                "Rationale",
                                "Why this, and why not something else?",
                                PROOF + "; " + CONSIDERED + "; " + MISSING + "; " + FIRM),
                        List.of("Responsibility", "Who made this, who decides, and whom to ask?", RESPONSIBILITY),
                        List.of("Data", "Which facts were used, and from where?", FACTS + "; " + DATA),
                        List.of("Fairness", "What keeps it from being unjust?", FAIRNESS),
                        List.of("Safety and performance", "What was checked, and what are the limits?", SAFETY),
                        List.of("Impact", "Whom does it touch, and what is left for people?", IMPACT)));
    }

    void parts() {
        responsibility();
        data();
        fairness();
        safety();
        impact();
    }

    private void responsibility() {
        paper.part(RESPONSIBILITY);
        paper.say("Waymark suggests. People at " + explanation.settings().title()
                + " and its partners decide, and may depart from a suggestion for a reason that they write down. "
                + "Those who must act on each suggestion are these.");
        Map<String, List<String>> byActor = suggestions()
                .collect(Collectors.groupingBy(
                        suggestion -> Law.actor(suggestion.binds()),
                        TreeMap::new,
                        Collectors.mapping(Suggestion::title, Collectors.toList())));
        paper.grid(
                "Who must act",
                List.of("Who", "On what"),
                byActor.entrySet().stream()
                        .map(actor -> List.of(actor.getKey(), String.join("; ", actor.getValue())))
                        .toList());
    }

    private void data() {
        long workedOut = explanation.known().workedOut().size();
        long all = explanation.known().items().size();
        paper.part(DATA);
        paper.say((all - workedOut) + " facts were given in the case file and " + workedOut
                + " were worked out from them. Both lists are in the part '" + FACTS
                + "'. No other source was looked at.");
        paper.say(
                "The rules are those of release " + recommendation().release().id()
                        + ". Its hash stands at the foot of every page: the same facts under the same release always give the same answer.");
        paper.list(suggestions()
                .flatMap(suggestion -> suggestion.reasons().stream())
                .flatMap(reason -> reason.sources().stream())
                .map(Law::cited)
                .distinct()
                .sorted()
                .toList());
    }

    private void fairness() {
        paper.part(FAIRNESS);
        paper.say("Sex, ethnicity, religion, name and address are not facts of a case file. No rule can ask for them. "
                + "What is not known is never read as a no. A local rule alone is never enough to go against a child.");
        paper.say("Before a release comes into force it is shown to keep each of these promises.");
        paper.list(Safeguards.all().stream().map(Safeguard::promise).toList());
    }

    private void safety() {
        Release release = explanation.release();
        int examples = release.workbooks().stream()
                .mapToInt(book -> book.examples().size())
                .sum();
        paper.part(SAFETY);
        paper.say("The release holds " + release.rows().size()
                + " rows. No release comes into force without a check of every cell, date and source, of rows that overlap "
                + "or can never be used, of the promises above, and of its " + examples + " worked examples.");
        paper.say(
                "Limits: Waymark knows only what the case file says. It does not learn from cases and makes no guess. "
                        + "Where a source is doubtful, or a number is a default that the council must confirm, the doubt stands beside the rule. "
                        + "This is not legal advice.");
        long doubtful = suggestions()
                .filter(suggestion -> suggestion.reasons().stream()
                        .anyMatch(reason -> !reason.doubt().isEmpty()))
                .count();
        paper.say("Suggestions here that carry a doubt: " + doubtful + " of "
                + recommendation().recommendations().size() + ".");
    }

    private void impact() {
        List<String> adverse = suggestions()
                .filter(suggestion -> Boolean.TRUE.equals(suggestion.adverse()))
                .map(Suggestion::title)
                .toList();
        paper.part(IMPACT);
        paper.say("This touches the child or young person, their family, and those named under '" + RESPONSIBILITY
                + "'. Nothing takes effect until a person decides.");
        if (adverse.isEmpty()) {
            paper.say("Nothing suggested here is marked as going against the child or family.");
        } else {
            paper.say(
                    "These may go against what the child or family want, so a person must look at every ground first.");
            paper.list(adverse);
        }
        paper.say(
                "People must still hear the child and the family, weigh what no rule can see, and say why they decide as they do. "
                        + "The family's own explanation tells them their rights.");
    }

    private Stream<Suggestion> suggestions() {
        return recommendation().recommendations().stream();
    }

    private Recommendation recommendation() {
        return explanation.recommendation();
    }
}
