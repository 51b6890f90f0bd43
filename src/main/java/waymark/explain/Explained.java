package waymark.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import waymark.recommend.Recommendation;

/**
 * An explanation as data.
 *
 * @param voice {@code panel}, {@code family} or {@code record}
 * @param drawing left out when there is nothing to draw, or one thing is asked
 * @param recommendation the whole proof, for the record alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explained(
        String id,
        String reference,
        String authority,
        LocalDate asAt,
        String voice,
        Document document,
        Drawing drawing,
        Recommendation recommendation) {

    /** A document with the case that it is about; with everything asked, also what lies behind it. */
    public static Explained of(Inquiry inquiry, Document document, Voice voice, boolean everything) {
        Recommendation recommendation = inquiry.recommendation();
        return new Explained(
                recommendation.id(),
                recommendation.reference(),
                recommendation.authority(),
                recommendation.asAt(),
                voice.word(),
                document,
                everything ? inquiry.drawing(voice).orElse(null) : null,
                everything && voice == Voice.RECORD ? recommendation : null);
    }
}
