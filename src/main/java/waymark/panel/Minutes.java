package waymark.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.explain.Document;
import waymark.explain.Document.Pair;
import waymark.explain.Paper;
import waymark.panel.MeetingShown.ChairsAction;

/**
 * The minutes of a meeting, made from what was recorded. People can put other words in front of each part; what was
 * recorded stands in every version.
 */
final class Minutes {

    static final String OPENING = "opening";
    static final String CLOSING = "closing";
    private static final String OTHER_BUSINESS = "Other business";

    private final Meeting meeting;
    private final MeetingShown shown;
    private final DecisionWords words;
    private final Paper paper = new Paper();

    private Minutes(Meeting meeting, MeetingShown shown, DecisionWords words) {
        this.meeting = meeting;
        this.shown = shown;
        this.words = words;
    }

    static Document of(Meeting meeting, MeetingShown shown, DecisionWords words) {
        return new Minutes(meeting, shown, words).document();
    }

    /** The parts whose words can be changed. */
    static List<String> parts(MeetingShown shown) {
        return Stream.concat(Stream.of(OPENING, CLOSING), cases(shown).stream()).toList();
    }

    /** The words of a part as they are now; empty where it has none. */
    static String words(String part, Meeting meeting, MeetingShown shown) {
        return meeting.words(part).orElseGet(() -> part.equals(OPENING) ? opening(shown) : "");
    }

    private Document document() {
        say(words(OPENING, meeting, shown));
        present();
        chairsActions();
        order();
        cases(shown).forEach(this::heard);
        meeting.words(CLOSING).ifPresent(closing -> {
            paper.part(OTHER_BUSINESS);
            say(closing);
        });
        return paper.titled(
                "Minutes of the " + shown.title() + ", " + InWords.date(shown.date()),
                "Minutes of " + shown.panel() + ", " + shown.date());
    }

    private static String opening(MeetingShown shown) {
        int count = shown.agenda().heard().size();
        return "The " + shown.title() + " met on " + InWords.date(shown.date()) + ". "
                + (count == 1 ? "1 case was" : count + " cases were") + " on the agenda."
                + (shown.added() == null ? "" : " The meeting was added by " + shown.added() + ".");
    }

    private void present() {
        paper.part("Who was there");
        if (shown.attendance() == null) {
            paper.warn("Nobody has recorded who was there.");
            return;
        }
        paper.grid(
                "Present, by role",
                List.of("Role", "Name"),
                shown.attendance().present().stream()
                        .map(one -> List.of(one.role(), one.name() == null ? "" : one.name()))
                        .toList());
        paper.say(shown.mayDecide().says());
        paper.list(shown.attendance().writtenViews().stream()
                .map(view -> view.role() + " wrote about " + view.reference() + ": " + view.view())
                .toList());
    }

    private void chairsActions() {
        if (shown.chairsActions().isEmpty()) {
            return;
        }
        paper.part("Decided by the chair between meetings");
        paper.grid(
                "Decisions of the chair put to this meeting",
                List.of("Case", "Decided", "Why it could not wait", "The panel"),
                shown.chairsActions().stream().map(this::chairsAction).toList());
    }

    private List<String> chairsAction(ChairsAction action) {
        String said = action.ratified() == null
                ? "Not put yet"
                : (action.ratified() ? "Agrees" : "Does not agree")
                        + (action.said() == null || action.said().isBlank() ? "" : ": " + action.said());
        return List.of(
                action.decision().reference(),
                words.decided(action.decision()),
                action.decision().given().couldNotWait(),
                said);
    }

    private void order() {
        if (!shown.moved().isEmpty()) {
            paper.part("Order of the agenda");
            paper.list(shown.moved().stream()
                    .map(move -> move.by() + " moved " + move.reference() + " to place " + move.place() + ": "
                            + move.reason())
                    .toList());
        }
    }

    private void heard(String reference) {
        paper.part(heading(reference));
        meeting.words(reference).ifPresent(this::say);
        List<Decision> decisions = shown.decisions().stream()
                .filter(decision -> decision.reference().equals(reference))
                .toList();
        if (decisions.isEmpty()) {
            paper.say("Nothing was decided." + adjourned(reference));
        }
        decisions.forEach(this::decision);
    }

    private String adjourned(String reference) {
        MayDecide may = shown.mayDecide();
        return may == null || !may.adjourned().contains(reference)
                ? ""
                : may.to() == null
                        ? " The case is adjourned to a day that is still to be named."
                        : " The case is adjourned to " + InWords.date(may.to()) + ".";
    }

    private void decision(Decision decision) {
        List<Pair> pairs = new ArrayList<>(words.pairs(decision));
        pairs.add(new Pair(
                "Recorded",
                "Number " + decision.number() + " by " + decision.by() + ", " + InWords.code(decision.role()) + ", "
                        + InWords.date(London.day(decision.at())) + " at "
                        + London.time(decision.at()).withNano(0).withSecond(0)));
        paper.section(words.heading(decision)).pairs(pairs);
        paper.grid(
                "What is done next",
                List.of("What", "Who", "By"),
                decision.given().actions().stream()
                        .map(action -> List.of(action.what(), action.owner(), InWords.date(action.by())))
                        .toList());
        if (!decision.complete()) {
            paper.warn("This decision is not complete: nobody owns what happens next, by a date.");
        }
    }

    /** People write in lines; each is a paragraph. */
    private void say(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(paper::say);
    }

    /** Whether a part is about one case alone. */
    static boolean isCase(String part) {
        return !part.equals(OPENING) && !part.equals(CLOSING);
    }

    /** The heading under which a case stands. */
    static String heading(String reference) {
        return "Case " + reference;
    }

    /** Every case on the agenda or decided, in order. */
    private static List<String> cases(MeetingShown shown) {
        return Stream.concat(
                        shown.agenda().heard().stream().map(Referral::reference),
                        shown.decisions().stream().map(Decision::reference))
                .distinct()
                .collect(Collectors.toList());
    }
}
