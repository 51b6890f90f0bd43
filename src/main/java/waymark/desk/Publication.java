package waymark.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.access.Caller;
import waymark.policy.ReleaseFiles;
import waymark.policy.Workbook;

/**
 * A change of the tables that is in force from a day. It is never changed and never deleted.
 *
 * @param number 1, 2, 3 …
 * @param authority whose tables it changes; null for what the tables folder brought for several
 * @param from the first day, a local date in Europe/London; {@link #ALWAYS} for the first publication
 * @param approvedBy who agreed; null for the tables folder and for an undo
 * @param draft the draft that was published, or null
 * @param undoes the number of the publication that is taken back, or null
 * @param files what is put in place: the hash of a file by its path; null where it is taken away
 */
public record Publication(
        int number,
        Kind kind,
        String authority,
        LocalDate from,
        Instant publishedAt,
        String publishedBy,
        String approvedBy,
        String reason,
        String draft,
        Integer undoes,
        SortedMap<String, String> files) {

    /** How it came about. */
    public enum Kind {
        /** From the tables folder. */
        SHIPPED,
        /** By people, from a draft. */
        DRAFT,
        /** By people, to take another back. */
        UNDO
    }

    /** Before the day of every case. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    static final Comparator<Publication> IN_FORCE_ORDER =
            Comparator.comparing(Publication::from).thenComparing(Publication::number);

    public Publication {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The day from which it is in force; empty for the first, which stands for all days before it too. */
    public Optional<LocalDate> since() {
        return Optional.of(from).filter(day -> !day.equals(ALWAYS));
    }

    boolean touches(String path) {
        return files.containsKey(path);
    }

    boolean touchesSomeOf(Publication other) {
        return other.files().keySet().stream().anyMatch(this::touches);
    }

    /** This with only what somebody may see of it: the national tables and those of their own authority. */
    Optional<Publication> seenBy(Caller by) {
        SortedMap<String, String> seen = new TreeMap<>(files);
        seen.keySet().removeIf(path -> !seen(path, by));
        return seen.isEmpty() ? Optional.empty() : Optional.of(with(seen));
    }

    private static boolean seen(String path, Caller by) {
        String authority = ReleaseFiles.authority(path);
        return authority.equals(Workbook.NATIONAL)
                || by.sees(authority)
                || path.equals(ReleaseFiles.CALENDARS + by.authority() + ".yaml");
    }

    private Publication with(Map<String, String> otherFiles) {
        return new Publication(
                number,
                kind,
                authority,
                from,
                publishedAt,
                publishedBy,
                approvedBy,
                reason,
                draft,
                undoes,
                new TreeMap<>(otherFiles));
    }
}
