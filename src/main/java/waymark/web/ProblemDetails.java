package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import waymark.casefile.Problem;

/**
 * Why a call was not answered, in the form of RFC 9457.
 *
 * @param type a name for this kind of problem that a program can rely on
 * @param title the kind of problem in a few words
 * @param status the HTTP status, again
 * @param detail what is wrong with this call and what would be right
 * @param errors everything that is wrong with the body, each with its JSON pointer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
record ProblemDetails(String type, String title, int status, String detail, List<Problem> errors) {

    static final MediaType MEDIA_TYPE = new MediaType("application/problem+json");

    static ProblemDetails of(HttpStatus status, String type, String title, String detail, List<Problem> errors) {
        return new ProblemDetails("urn:waymark:problem:" + type, title, status.getCode(), detail, errors);
    }

    static ProblemDetails of(HttpStatus status, String type, String title, String detail) {
        return of(status, type, title, detail, List.of());
    }

    MutableHttpResponse<byte[]> response() {
        return into(HttpResponse.status(HttpStatus.valueOf(status)));
    }

    MutableHttpResponse<byte[]> into(MutableHttpResponse<?> response) {
        return response.body(ApiJson.bytes(this)).contentType(MEDIA_TYPE);
    }
}
