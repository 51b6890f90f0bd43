package waymark.site;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** There is nothing at an address, or nothing that the caller may see. */
public final class NoSuchPage extends HttpStatusException {

    public NoSuchPage() {
        super(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }
}
