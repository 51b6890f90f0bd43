package waymark.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates;
import waymark.casefile.CaseFile;
import waymark.casefile.Facts;
import waymark.policy.Release;

/** Two releases beside each other, to see what a case would be told otherwise. Safe for many threads at once. */
public final class TwoReleases {

    private final Recommender before;
    private final Recommender after;
    private final boolean sameCalendars;
    private final Map<String, RowsThatDiffer> differing;

    /**
     * A case under both.
     *
     * @param facts what is known of it
     * @param before what it is told under the first release; left empty, with the next, where both are sure to tell it
     *     the same
     * @param after what it would be told under the second
     */
    public record Look(Facts facts, List<Told> before, List<Told> after) {}

    public TwoReleases(Recommender before, Recommender after) {
        this.before = before;
        this.after = after;
        this.sameCalendars = calendars(before.release()).equals(calendars(after.release()));
        this.differing = before.release().authorities().stream()
                .filter(after.release().authorities()::contains)
                .collect(Collectors.toUnmodifiableMap(
                        authority -> authority,
                        authority -> RowsThatDiffer.of(before.rules(), after.rules(), authority)));
    }

    /**
     * Looks at a case as it was given.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     * @throws UnknownAuthority when the authority has no pack in one of them
     */
    public Look look(CaseFile caseFile) {
        Recommender.Pictured known = before.pictured(caseFile);
        if (!sameCalendars) {
            Recommender.Pictured otherwise = after.pictured(caseFile);
            return new Look(known.picture().facts(), before.told(known), after.told(otherwise));
        }
        after.require(caseFile.authority());
        return differing.get(caseFile.authority()).touch(known.picture().facts())
                ? new Look(known.picture().facts(), before.told(known), after.told(known))
                : new Look(known.picture().facts(), List.of(), List.of());
    }

    /**
     * Looks at the same facts on another day; a summary that was true on the day of the case gives way to its detail.
     *
     * @throws waymark.casefile.InvalidCaseFile when the facts cannot stand on that day
     * @throws UnknownAuthority when the authority has no pack in one of them
     */
    public Look look(CaseFile caseFile, LocalDate day) {
        return WhatIf.onDay(caseFile, day, this::look);
    }

    private static List<TermDates> calendars(Release release) {
        return release.calendars().all().stream().map(TermCalendar::dates).toList();
    }
}
