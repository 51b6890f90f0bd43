package waymark.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** What {@code ?store=} asks. */
final class Keeping {
    /** How the question is described for programs. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @Parameter(
            description = "Whether the answer is kept.",
            schema = @Schema(type = "boolean", defaultValue = "true", nullable = false))
    @interface Asked {}

    private Keeping() {}

    /**
     * Whether the answer is to be kept; it is, unless the caller says otherwise.
     *
     * @throws NotAnswered for anything but true or false, so that a slip keeps nothing by accident
     */
    static boolean asked(Optional<String> store) {
        return switch (store.orElse("true")) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new NotAnswered(
                        Problems.badQuery("store is true or false, not '" + shortened(store.orElse("")) + "'."));
        };
    }

    /** The start of what a caller wrote, to be said back. */
    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
