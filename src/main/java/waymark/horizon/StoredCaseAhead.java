package waymark.horizon;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case that was looked at ahead.
 *
 * @param releaseHash stands for the tables of every day that was looked at
 * @param trouble why it could not be looked at; null when it could
 * @param dates how many dates it has to keep
 * @param overdue how many of them have gone by
 * @param workedOutAt when; null for what was kept by an earlier version
 */
@MappedEntity("horizon_case")
record StoredCaseAhead(
        @Id String authority,
        @Id String reference,
        String recommendation,
        LocalDate workedOutFor,
        String releaseHash,
        @Nullable String trouble,
        @Nullable String age,
        @Nullable String need,
        @Nullable String phase,
        @Nullable String status,
        int dates,
        int overdue,
        @Nullable Instant workedOutAt) {

    private static final int LONGEST = 400;

    static StoredCaseAhead of(
            CaseLooked looked, Ahead ahead, String trouble, CaseGroups groups, List<Coming> coming, Instant at) {
        return new StoredCaseAhead(
                looked.authority(),
                looked.reference(),
                looked.id(),
                ahead.today(),
                ahead.releases(),
                trouble == null || trouble.length() <= LONGEST ? trouble : trouble.substring(0, LONGEST),
                groups.age(),
                groups.need(),
                groups.phase(),
                groups.status(),
                (int) coming.stream()
                        .filter(each -> each.dated() && each.seen().equals(ahead.today()))
                        .count(),
                (int) coming.stream().filter(Coming::overdue).count(),
                at);
    }
}
