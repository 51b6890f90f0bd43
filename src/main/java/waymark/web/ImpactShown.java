package waymark.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import waymark.replay.CaseChange;
import waymark.replay.Impact;
import waymark.replay.ImpactJob;
import waymark.replay.ImpactReport;
import waymark.replay.ImpactWords;

/**
 * A run over many cases, as programs see it.
 *
 * @param address where it can be asked after
 * @param cases {@code stored} or {@code uploaded}
 * @param authority whose cases; left out for every council's, in figures only
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param done how many cases have been taken, of {@code total}
 * @param tables what can be had with {@code ?format=csv&table=}, once it is done
 * @param pointedOut the groups on which the change falls more or less often than chance would explain, in words
 * @param rules how groups are pointed out, and what is not shown
 */
record ImpactShown(
        String id,
        String address,
        String cases,
        String authority,
        LocalDate receivedFrom,
        LocalDate receivedTo,
        LocalDate on,
        String askedBy,
        Instant askedAt,
        String state,
        long done,
        long total,
        String fault,
        Impact impact,
        List<String> pointedOut,
        List<String> rules,
        List<String> tables) {

    /** Some of the children, and from where the next ones can be asked for. */
    record Children(List<CaseChange> children, Long next) {}

    /** @param report null until it is done */
    static ImpactShown of(ImpactJob job, ImpactReport report, String address) {
        return new ImpactShown(
                job.id(),
                address,
                job.uploaded() ? "uploaded" : "stored",
                job.authority(),
                job.receivedFrom(),
                job.receivedTo(),
                job.on(),
                job.askedBy(),
                job.askedAt(),
                DraftShown.word(job.state()),
                job.done(),
                job.total(),
                job.fault(),
                job.impact(),
                report == null
                        ? null
                        : job.impact().shares().stream()
                                .map(ImpactWords::falls)
                                .filter(words -> !words.isEmpty())
                                .toList(),
                report == null ? null : List.of(ImpactWords.RULE, ImpactWords.SMALL_NUMBERS),
                report == null ? null : report.tables());
    }
}
