package waymark.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An unfinished referral as it is kept.
 *
 * @param unfinished panel and reference; null once it is sent
 * @param body the answers as JSON
 */
@MappedEntity("unfinished_referral")
record StoredUnfinished(
        @Id String id,
        String authority,
        String panel,
        String reference,
        @Nullable String unfinished,
        String body,
        int version,
        String begunBy,
        Instant begunAt,
        String changedBy,
        Instant changedAt,
        @Nullable Instant sendingAt,
        @Nullable Instant sentAt,
        @Nullable String recommendation) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static StoredUnfinished of(Unfinished referral) {
        return new StoredUnfinished(
                referral.id(),
                referral.authority(),
                referral.panel(),
                referral.reference(),
                referral.sent() ? null : key(referral.panel(), referral.reference()),
                write(referral.answers()),
                referral.version(),
                referral.begunBy(),
                referral.begunAt(),
                referral.changedBy(),
                referral.changedAt(),
                referral.sendingAt(),
                referral.sentAt(),
                referral.recommendation());
    }

    static String key(String panel, String reference) {
        return panel + " " + reference;
    }

    Unfinished referral() {
        return new Unfinished(
                id,
                authority,
                panel,
                reference,
                version,
                begunBy,
                begunAt,
                changedBy,
                changedAt,
                sendingAt,
                sentAt,
                recommendation,
                read(body));
    }

    private static String write(Answers answers) {
        try {
            return MAPPER.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers always have a JSON form", e);
        }
    }

    private static Answers read(String body) {
        try {
            return MAPPER.readValue(body, Answers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What Waymark wrote as answers cannot be read", e);
        }
    }
}
