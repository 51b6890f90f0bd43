package waymark.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import waymark.casefile.Monitoring;
import waymark.casefile.Monitoring.Ethnicity;
import waymark.casefile.Monitoring.Sex;

/**
 * The newest case file of a reference: that of the latest day, and of those the one received last.
 *
 * @param id of the recommendation that was made of it
 * @param caseFile as JSON
 */
@Introspected
public record StoredCase(
        String reference,
        String id,
        String caseFile,
        @Nullable Sex sex,
        @Nullable Ethnicity ethnicity) {

    /** What is recorded of the child for monitoring only. */
    public Monitoring monitoring() {
        return new Monitoring(sex, ethnicity);
    }
}
