package waymark.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import waymark.desk.Publication;
import waymark.recommend.InForce;

/**
 * A publication, as programs see it.
 *
 * @param kind {@code shipped}, {@code draft} or {@code undo}
 * @param from the first day; left out for the tables that Waymark started with, which stand for all days before too
 * @param files what is put in place: the hash of a file by its path; null where it is taken away
 * @param releases the release in force from its own day, and from each later day on which more is scheduled
 */
record PublicationShown(
        int number,
        String kind,
        String authority,
        LocalDate from,
        Instant publishedAt,
        String publishedBy,
        String approvedBy,
        String reason,
        String draft,
        Integer undoes,
        SortedMap<String, String> files,
        List<ReleaseShown> releases) {

    /** A release and the day from which it is in force. */
    record ReleaseShown(LocalDate from, String release) {}

    static PublicationShown of(Publication publication, List<InForce> releases) {
        return new PublicationShown(
                publication.number(),
                publication.kind().name().toLowerCase(Locale.ROOT),
                publication.authority(),
                publication.since().orElse(null),
                publication.publishedAt(),
                publication.publishedBy(),
                publication.approvedBy(),
                publication.reason(),
                publication.draft(),
                publication.undoes(),
                publication.files(),
                releases.stream()
                        .map(each -> new ReleaseShown(
                                each.from().equals(Publication.ALWAYS) ? null : each.from(), each.release()))
                        .toList());
    }
}
