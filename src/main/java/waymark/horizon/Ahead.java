package waymark.horizon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.CaseFile;
import waymark.policy.Hash;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;

/** The days from today on, each with the tables that are in force on it or are to be. */
final class Ahead {

    private final Recommenders recommenders;
    private final LocalDate today;
    private final LocalDate last;
    private final Map<LocalDate, Recommender> byDay = new HashMap<>();
    private final String releases;

    Ahead(Recommenders recommenders, LocalDate today, int months) {
        this.recommenders = recommenders;
        this.today = today;
        this.last = today.plusMonths(months);
        this.releases = Hash.of(today.datesUntil(last.plusDays(1), LookAhead.STEP)
                .map(day -> on(day).release().hash())
                .distinct()
                .collect(Collectors.joining()));
    }

    LocalDate today() {
        return today;
    }

    /** Another text whenever other tables stand on any of the days. */
    String releases() {
        return releases;
    }

    /**
     * What a case comes to.
     *
     * @throws waymark.casefile.InvalidCaseFile when the facts cannot stand on some day
     * @throws waymark.recommend.UnknownAuthority when its authority has no pack
     */
    List<Coming> of(CaseFile caseFile) {
        LocalDate from = caseFile.asAt().isAfter(today) ? caseFile.asAt() : today;
        return LookAhead.of(from, last, day -> on(day).suggestedOn(caseFile, day));
    }

    private Recommender on(LocalDate day) {
        return byDay.computeIfAbsent(day, recommenders::on);
    }
}
