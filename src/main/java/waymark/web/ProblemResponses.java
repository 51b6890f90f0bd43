package waymark.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;

/** Gives the errors that Micronaut itself finds, such as an unknown address, the same form as ours. */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<byte[]> {

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.code());
        switch (context.getRequest().getMethod()) {
            case HEAD -> {
                return response.body(new byte[0]).contentType(ProblemDetails.MEDIA_TYPE);
            }
            case OPTIONS -> {
                return response.body(new byte[0]);
            }
            default -> {}
        }
        return ProblemDetails.of(
                        status,
                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        status.getReason(),
                        detail(status, context))
                .into(response);
    }

    private static String detail(HttpStatus status, ErrorContext context) {
        if (status == HttpStatus.NOT_FOUND) {
            return "There is nothing at this address. GET / lists what there is.";
        }
        return status.getCode() < 500
                ? context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining(" "))
                : "";
    }
}
