package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import waymark.explain.Document;
import waymark.explain.Drawing;
import waymark.explain.Explanation;
import waymark.explain.Voice;
import waymark.recommend.Recommendation;

/**
 * An explanation as data.
 *
 * @param voice {@code panel}, {@code family} or {@code record}
 * @param drawing the ways that the leading question can go; left out when there is nothing to draw
 * @param recommendation the whole proof, for the record alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explained(
        String id,
        String reference,
        String authority,
        LocalDate asAt,
        String voice,
        Document document,
        Drawing drawing,
        Recommendation recommendation) {

    static Explained of(Explanation explanation, Voice voice) {
        Recommendation recommendation = explanation.recommendation();
        return new Explained(
                recommendation.id(),
                recommendation.reference(),
                recommendation.authority(),
                recommendation.asAt(),
                voice.word(),
                explanation.in(voice),
                explanation.drawing().orElse(null),
                voice == Voice.RECORD ? recommendation : null);
    }
}
