package waymark.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import waymark.recommend.Detail;
import waymark.store.StoredRecommendation;

/** What {@code ?detail=} asks. */
final class DetailAsked {
    /** How the question is described for programs. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @io.swagger.v3.oas.annotations.Parameter(
            description =
                    "How much is answered. brief: what is suggested and why; standard: also what is missing and what else was considered; full: also what would change it and how firm it is.",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"brief", "standard", "full"},
                            defaultValue = "standard",
                            nullable = false))
    @interface Parameter {}

    private DetailAsked() {}

    /**
     * The detail asked for; the usual one, unless the caller says otherwise.
     *
     * @throws NotAnswered for a word that is no detail, naming those that are
     */
    static Detail of(Optional<String> detail) {
        return detail.map(DetailAsked::of).orElse(Detail.STANDARD);
    }

    /** The detail that a kept answer was given in, as its body says. */
    static Detail in(StoredRecommendation stored) {
        JsonNode detail = ApiJson.tree(stored.body()).path("detail");
        return Detail.of(detail.asText()).orElse(Detail.STANDARD);
    }

    private static Detail of(String word) {
        return Detail.of(word)
                .orElseThrow(() -> new NotAnswered(Problems.badQuery(
                        "detail is " + String.join(", ", Detail.words()).replaceFirst(", (\\w+)$", " or $1") + ", not '"
                                + (word.length() > 40 ? word.substring(0, 40) + "…" : word) + "'.")));
    }
}
