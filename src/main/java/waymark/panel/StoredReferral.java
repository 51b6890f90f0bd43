package waymark.panel;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A case before a panel with the newest of what was put in front of it.
 *
 * @param spell which time it is that the case is referred to this panel, from 1
 * @param waiting whether something is still to be decided
 * @param notBefore the day to which it was deferred
 * @param version how often the case file was sent, from 1
 */
@MappedEntity("referral")
record StoredReferral(
        @Id String reference,
        String panel,
        String authority,
        int spell,
        LocalDateTime receivedAt,
        boolean waiting,
        @Nullable LocalDate notBefore,
        int version,
        String recommendation,
        @Nullable LocalDate legalDate,
        boolean noEducation,
        String risk,
        boolean cannotWait) {

    Referral referral() {
        return new Referral(
                reference,
                recommendation,
                receivedAt,
                legalDate,
                noEducation,
                Referral.Risk.valueOf(risk),
                cannotWait,
                notBefore);
    }
}
