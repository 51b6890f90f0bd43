package waymark.replay;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import waymark.store.StoredCases.Period;

/** A run as it is kept. */
@MappedEntity("impact_run")
record ImpactRow(
        @Id String id,
        String draft,
        int base,
        @Nullable String authority,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable LocalDate onDay,
        boolean uploaded,
        String askedBy,
        Instant askedAt,
        String state,
        long done,
        long total,
        @Nullable String result,
        @Nullable String fault,
        @Nullable String worker,
        Instant seenAt) {

    Period period() {
        return new Period(receivedFrom, receivedTo);
    }

    ImpactRun.Terms terms() {
        return new ImpactRun.Terms(authority, onDay, authority == null);
    }

    ImpactJob job() {
        return new ImpactJob(
                id,
                draft,
                base,
                authority,
                receivedFrom,
                receivedTo,
                onDay,
                uploaded,
                askedBy,
                askedAt,
                ImpactJob.State.valueOf(state),
                done,
                total,
                fault,
                result == null ? null : ImpactJson.read(result, Impact.class));
    }
}
