package waymark.web;

import static io.micronaut.http.HttpStatus.BAD_REQUEST;
import static io.micronaut.http.HttpStatus.CONFLICT;
import static io.micronaut.http.HttpStatus.NOT_ACCEPTABLE;
import static io.micronaut.http.HttpStatus.NOT_FOUND;
import static io.micronaut.http.HttpStatus.REQUEST_ENTITY_TOO_LARGE;
import static io.micronaut.http.HttpStatus.UNPROCESSABLE_ENTITY;
import static io.micronaut.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.List;
import waymark.casefile.InvalidBody;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;
import waymark.panel.PanelFault;
import waymark.recommend.NoReleaseInForce;
import waymark.recommend.UnknownAuthority;

/** The problems that callers can meet. */
final class Problems {
    private Problems() {}

    static ProblemDetails invalid(InvalidCaseFile invalid) {
        int count = invalid.problems().size();
        return ProblemDetails.of(
                BAD_REQUEST,
                "invalid-case-file",
                "The case file cannot be used",
                count == 1
                        ? invalid.problems().getFirst().detail()
                        : "There are " + count + " problems. Each is listed with its place in the case file.",
                invalid.problems());
    }

    static ProblemDetails invalid(InvalidBody invalid) {
        return ProblemDetails.of(
                BAD_REQUEST,
                "invalid-body",
                "What was sent cannot be used",
                invalid.problems().size() == 1
                        ? invalid.problems().getFirst().detail()
                        : "There are " + invalid.problems().size() + " problems. Each is listed with its place.",
                invalid.problems());
    }

    static ProblemDetails unknown(UnknownAuthority authority) {
        return ProblemDetails.of(
                UNPROCESSABLE_ENTITY,
                "unknown-authority",
                "Waymark has no rules for this authority",
                authority.getMessage(),
                List.of(new Problem("/authority", authority.getMessage())));
    }

    static ProblemDetails unauthorized() {
        return ProblemDetails.of(
                HttpStatus.UNAUTHORIZED,
                "not-signed-in",
                "It is not known who calls",
                "Send a key that has neither ended nor been revoked, as Authorization: Bearer KEY.");
    }

    static ProblemDetails forbidden(String detail) {
        return ProblemDetails.of(HttpStatus.FORBIDDEN, "not-allowed", "This is not for you", detail);
    }

    static ProblemDetails staleForm() {
        return ProblemDetails.of(
                HttpStatus.FORBIDDEN,
                "stale-form",
                "The form is out of date",
                "Nothing was changed. Open the page again and fill it in once more: you may have signed in since it was opened.");
    }

    static ProblemDetails anotherAuthority(String own) {
        return ProblemDetails.of(
                HttpStatus.FORBIDDEN,
                "another-authority",
                "The case belongs to another authority",
                "You can ask about cases of " + own + " only.");
    }

    static ProblemDetails nothingInForce(NoReleaseInForce none) {
        return ProblemDetails.of(
                UNPROCESSABLE_ENTITY, "no-release", "No decision tables are in force", none.getMessage());
    }

    static ProblemDetails tooLarge(int most) {
        return ProblemDetails.of(
                REQUEST_ENTITY_TOO_LARGE,
                "too-large",
                "The case file is too large",
                "A case file can have at most " + most / 1024 + " kB.");
    }

    static ProblemDetails tooManyCases(String most) {
        return ProblemDetails.of(REQUEST_ENTITY_TOO_LARGE, "too-large", "There are too many cases", most);
    }

    static ProblemDetails wrongMediaType(MediaType expected) {
        return ProblemDetails.of(
                UNSUPPORTED_MEDIA_TYPE,
                "wrong-content-type",
                "The body is not of a kind that is read here",
                "Send it with Content-Type: " + expected + ".");
    }

    static ProblemDetails brokenOff() {
        return ProblemDetails.of(
                BAD_REQUEST,
                "broken-off",
                "The body cannot be read",
                "The body breaks off, or is not packed as it says.");
    }

    static ProblemDetails badQuery(String detail) {
        return ProblemDetails.of(BAD_REQUEST, "bad-query", "The address has a part that cannot be read", detail);
    }

    static ProblemDetails badBody(String detail) {
        return ProblemDetails.of(BAD_REQUEST, "invalid-body", "What was sent cannot be used", detail);
    }

    static ProblemDetails notInThatForm(List<String> forms) {
        return ProblemDetails.of(
                NOT_ACCEPTABLE,
                "not-in-that-form",
                "It does not come in that form",
                "Accept one of: " + String.join(", ", forms) + ".");
    }

    static ProblemDetails looksIdentifying(List<Problem> found) {
        return ProblemDetails.of(
                CONFLICT,
                "looks-identifying",
                "A text may say who somebody is",
                "Nothing was recorded. Take it out, or look at each place and send it again with ?textsChecked=true.",
                found);
    }

    static ProblemDetails notFound(String what) {
        return ProblemDetails.of(NOT_FOUND, "not-found", "Not found", what);
    }

    static ProblemDetails panel(PanelFault fault) {
        return switch (fault.kind()) {
            case NOT_THERE -> notFound(fault.getMessage());
            case CONFLICT ->
                ProblemDetails.of(CONFLICT, "already-done", "Somebody was first, or it is closed", fault.getMessage());
            case NOT_YET -> ProblemDetails.of(CONFLICT, "not-yet", "Something is still missing", fault.getMessage());
        };
    }

    static ProblemDetails cannotReplay(String why, List<Problem> errors) {
        return ProblemDetails.of(CONFLICT, "cannot-replay", "This cannot be worked out again", why, errors);
    }

    static ProblemDetails unexpected(String incident) {
        return ProblemDetails.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong",
                "Nothing was kept. The log has the cause under " + incident + ".");
    }

    static ProblemDetails notKept() {
        return ProblemDetails.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unavailable",
                "The store cannot be reached",
                "Nothing was kept. Try again in a moment.");
    }
}
