package waymark.site.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.explain.Document;
import waymark.explain.Document.Pair;
import waymark.explain.Inquiry;
import waymark.horizon.WhatIsDue;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven.Action;
import waymark.panel.DecisionWords;
import waymark.panel.Decisions;
import waymark.panel.Letters;
import waymark.panel.Panel;
import waymark.panel.PanelFault;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.site.Moment;
import waymark.site.NoSuchPage;
import waymark.site.deciding.DecisionShown.ActionShown;
import waymark.site.deciding.DecisionShown.Beside;
import waymark.site.deciding.DecisionShown.NextCase;
import waymark.store.StoredRecommendation;
import waymark.web.Recall;

/** Brings together what is known about a decision. */
@Singleton
final class DecisionFound {

    private final Decisions decisions;
    private final DecisionWords words;
    private final Letters letters;
    private final Panels panels;
    private final PanelMeetings meetings;
    private final WhatIsDue due;
    private final Recall recall;
    private final Clock clock;

    DecisionFound(
            Decisions decisions,
            DecisionWords words,
            Letters letters,
            Panels panels,
            PanelMeetings meetings,
            WhatIsDue due,
            Recall recall,
            Clock clock) {
        this.decisions = decisions;
        this.words = words;
        this.letters = letters;
        this.panels = panels;
        this.meetings = meetings;
        this.due = due;
        this.recall = recall;
        this.clock = clock;
    }

    /** @throws NoSuchPage when there is none that the reader may see */
    DecisionShown shown(int number, Caller reader) {
        Decision decision = decision(number, reader);
        Panel panel = Optional.ofNullable(decision.given().panel())
                .flatMap(id -> panels.find(id, reader))
                .orElse(null);
        List<Decision> chain = chain(decision);
        return new DecisionShown(
                decision,
                panel,
                words.heading(decision),
                words.pairs(decision),
                actions(decision),
                chain.size() < 2
                        ? List.of()
                        : chain.stream().map(each -> beside(each, chain)).toList(),
                correctedBy(decision, chain),
                noLetter(decision, reader),
                next(decision, panel),
                reader.is(Role.PANEL_MEMBER) || reader.is(Role.PANEL_CHAIR));
    }

    Decision decision(int number, Caller reader) {
        return decisions.find(number, reader).orElseThrow(NoSuchPage::new);
    }

    /** @throws PanelFault when it cannot be sent */
    Document letter(Decision decision, Caller reader) {
        StoredRecommendation inFront = recall.stored(decision.recommendation(), reader);
        Inquiry inquiry = Inquiry.into(recall.caseFile(inFront), recall.recommender(inFront))
                .keptAs(inFront.id());
        return letters.about(decision, inquiry.explanation(), reader);
    }

    private String noLetter(Decision decision, Caller reader) {
        try {
            letter(decision, reader);
            return "";
        } catch (PanelFault fault) {
            return fault.getMessage();
        }
    }

    private List<ActionShown> actions(Decision decision) {
        Map<Integer, WhatIsDue.ActionDone> done = due.doneOf(decision.number());
        LocalDate today = LocalDate.now(clock);
        List<ActionShown> shown = new ArrayList<>();
        for (Action action : decision.given().actions()) {
            WhatIsDue.ActionDone over = done.get(shown.size() + 1);
            boolean late = action.by().isBefore(today);
            shown.add(new ActionShown(
                    action.what(),
                    action.owner(),
                    Moment.day(action.by()),
                    over != null
                            ? "Done, said " + over.by() + " on " + Moment.day(Moment.on(over.at()))
                            : late ? "Overdue" : "To do",
                    over != null ? "govuk-tag--green" : late ? "govuk-tag--red" : "govuk-tag--yellow"));
        }
        return List.copyOf(shown);
    }

    /** What it corrects, what corrects it, and so on both ways. */
    private List<Decision> chain(Decision decision) {
        Set<Integer> linked = new TreeSet<>(Set.of(decision.number()));
        List<Decision> all = decisions.on(decision.recommendation());
        for (int before = 0; before < linked.size(); ) {
            before = linked.size();
            all.stream()
                    .filter(each -> each.given().corrects() != null)
                    .filter(each -> linked.contains(each.number())
                            || linked.contains(each.given().corrects()))
                    .forEach(each ->
                            linked.addAll(Set.of(each.number(), each.given().corrects())));
        }
        return all.stream().filter(each -> linked.contains(each.number())).toList();
    }

    private Beside beside(Decision decision, List<Decision> chain) {
        return new Beside(
                decision.number(),
                decision.by() + ", " + Moment.time(decision.at()),
                Stream.concat(
                                words.pairs(decision).stream(),
                                decision.given().actions().stream()
                                        .map(action -> new Pair(
                                                "By " + Moment.day(action.by()),
                                                action.owner() + ": " + action.what())))
                        .toList(),
                correctedBy(decision, chain) == 0);
    }

    private static int correctedBy(Decision decision, List<Decision> chain) {
        return chain.stream()
                .filter(later -> Objects.equals(later.given().corrects(), decision.number()))
                .mapToInt(Decision::number)
                .findFirst()
                .orElse(0);
    }

    /** The next case of the meeting on which nothing is recorded yet, from this one on and then from the start. */
    private NextCase next(Decision decision, Panel panel) {
        LocalDate day = decision.given().meeting();
        if (panel == null || day == null || !meetings.days(panel).contains(day)) {
            return null;
        }
        var meeting = meetings.on(panel, day);
        if (meeting.signed() != null) {
            return null;
        }
        Set<String> decided =
                meeting.decisions().stream().map(Decision::reference).collect(Collectors.toSet());
        List<String> heard = new ArrayList<>(
                meeting.agenda().heard().stream().map(each -> each.reference()).toList());
        Collections.rotate(heard, -heard.indexOf(decision.reference()));
        return heard.stream()
                .filter(reference -> !decided.contains(reference))
                .findFirst()
                .map(reference -> new NextCase(reference, CaseAddress.of(decision.authority(), reference, panel, day)))
                .orElse(null);
    }
}
