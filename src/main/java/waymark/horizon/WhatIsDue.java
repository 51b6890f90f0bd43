package waymark.horizon;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.horizon.ActionRows.Place;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven.Action;
import waymark.panel.Decisions;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** What has to be done by whom and when: dates of law and policy, and the actions that panels decided on. */
@Singleton
public final class WhatIsDue {

    private static final int PAGE = 500;
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final Horizon horizon;
    private final Decisions decisions;
    private final ActionRows done;
    private final OwnTeams teams;
    private final Journal journal;
    private final Disk disk;
    private final Clock clock;

    WhatIsDue(
            Horizon horizon,
            Decisions decisions,
            ActionRows done,
            OwnTeams teams,
            Journal journal,
            Disk disk,
            Clock clock) {
        this.horizon = horizon;
        this.decisions = decisions;
        this.done = done;
        this.teams = teams;
        this.journal = journal;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * What is due by week, what is overdue first.
     *
     * @param by sees its own authority alone
     * @param until the last local day
     * @param owners whose it is, as {@link Owners} tells them apart; everybody's when there are none
     */
    public List<Due.Week> byWeek(Caller by, LocalDate until, Collection<String> owners) {
        return Due.byWeek(of(by, until, owners));
    }

    /** The dates and actions that are the caller's own, by week. */
    public List<Due.Week> own(Caller by, LocalDate until) {
        return byWeek(by, until, teams.owners(by));
    }

    /** What is due one after the other, the earliest first. */
    public List<Due> of(Caller by, LocalDate until, Collection<String> owners) {
        Set<String> wanted = owners.stream().map(Owners::key).collect(Collectors.toSet());
        return Stream.concat(
                        horizon.between(by, LONG_AGO, until, Arrays.asList(ComingKind.values())).stream()
                                .filter(item -> item.coming().dated())
                                .map(Due::of),
                        actions(by).filter(action -> !action.day().isAfter(until)))
                .filter(due -> wanted.isEmpty() || wanted.contains(Owners.key(due.owner())))
                .sorted(Due.EARLIEST_FIRST)
                .toList();
    }

    /**
     * Marks an action of a decision as done.
     *
     * @param action its place among the decision's actions, from 1
     * @return false when there is no such action that the caller sees
     */
    public boolean done(int decision, int action, Caller by) {
        boolean there = open(by).anyMatch(each -> each.number() == decision
                && action >= 1
                && action <= each.given().actions().size());
        if (there) {
            StoreUnavailable.whenReached(() -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                if (done.keep(new ActionRows.Done(decision, action, by.name(), now)) > 0) {
                    journal.append(Event.of(Kind.ACTION_DONE, by.authority(), by.name(), decision + "/" + action));
                }
                disk.sync();
                return there;
            });
        }
        return there;
    }

    /**
     * Takes back that an action is done.
     *
     * @return false when it was not the caller who had said so
     */
    public boolean notDone(int decision, int action, Caller by) {
        return StoreUnavailable.whenReached(() -> {
            boolean taken = done.takeBack(decision, action, by.name()) > 0;
            if (taken) {
                journal.append(Event.of(Kind.ACTION_NOT_DONE, by.authority(), by.name(), decision + "/" + action));
            }
            disk.sync();
            return taken;
        });
    }

    /** An action that the caller said is done, and when. */
    public record SaidDone(Decision decision, int action, Instant at) {

        /** What was to be done. */
        public Action what() {
            return decision.given().actions().get(action - 1);
        }
    }

    /** What the caller has said is done since a time, the newest first. */
    public List<SaidDone> saidDone(Caller by, Instant since) {
        return StoreUnavailable.whenReached(() -> done.by(by.name(), since)).stream()
                .flatMap(said -> decisions.find(said.decision(), by).stream()
                        .map(decision -> new SaidDone(decision, said.action(), said.doneAt())))
                .toList();
    }

    /**
     * The actions of a decision that are done: by their place, from 1, who said so.
     *
     * @param decision the number of one that the caller sees
     */
    public Map<Integer, ActionDone> doneOf(int decision) {
        return StoreUnavailable.whenReached(() -> done.of(decision)).stream()
                .collect(Collectors.toMap(ActionRows.Done::action, one -> new ActionDone(one.doneBy(), one.doneAt())));
    }

    /** That an action is done. */
    public record ActionDone(String by, Instant at) {}

    private Stream<Due> actions(Caller by) {
        LocalDate today = LocalDate.now(clock);
        Set<Place> over = Set.copyOf(StoreUnavailable.whenReached(done::places));
        return open(by).flatMap(decision -> actions(decision, over, today));
    }

    private static Stream<Due> actions(Decision decision, Set<Place> over, LocalDate today) {
        List<Due> due = new ArrayList<>();
        int place = 0;
        for (Action action : decision.given().actions()) {
            place++;
            if (!over.contains(new Place(decision.number(), place))) {
                due.add(new Due(
                        decision.authority(),
                        decision.reference(),
                        action.by(),
                        action.by().isBefore(today),
                        action.what(),
                        action.owner(),
                        null,
                        null,
                        null,
                        decision.number(),
                        place));
            }
        }
        return due.stream();
    }

    /** The decisions that the caller sees and that none corrects. */
    private Stream<Decision> open(Caller by) {
        List<Decision> all = new ArrayList<>();
        List<Decision> page = decisions.after(0, by, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = decisions.after(page.getLast().number(), by, PAGE);
        }
        Set<Integer> corrected = all.stream()
                .map(decision -> decision.given().corrects())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream().filter(decision -> !corrected.contains(decision.number()));
    }
}
