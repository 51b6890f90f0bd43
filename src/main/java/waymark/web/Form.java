package waymark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that an explanation comes in. */
enum Form {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    HTML(new MediaType("text/html; charset=utf-8")),
    PDF(MediaType.APPLICATION_PDF_TYPE),
    SVG(new MediaType("image/svg+xml"));

    private final MediaType type;

    Form(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** The word used in addresses and at the end of file names. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Form::word).toList();
    }

    static Optional<Form> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /**
     * The form that a caller likes best; JSON when any will do.
     *
     * @throws NotAnswered when the caller takes none of them
     */
    static Form liked(HttpRequest<?> request) {
        if (request.accept().isEmpty()) {
            return JSON;
        }
        return request.accept().stream()
                .flatMap(wanted -> Arrays.stream(values())
                        .filter(form -> wanted.matches(form.type))
                        .limit(1))
                .findFirst()
                .orElseThrow(() -> new NotAnswered(Problems.notInThatForm(
                        Arrays.stream(values()).map(form -> form.type.getName()).toList())));
    }
}
