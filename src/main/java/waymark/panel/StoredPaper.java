package waymark.panel;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was put in front of a panel, once.
 *
 * @param version how often the case file was sent, from 1
 */
@MappedEntity("referral_paper")
record StoredPaper(
        @Id int version,
        String panel,
        String reference,
        int spell,
        String recommendation,
        @Nullable LocalDate legalDate,
        boolean noEducation,
        String risk,
        boolean cannotWait,
        Instant referredAt,
        String referredBy) {}
