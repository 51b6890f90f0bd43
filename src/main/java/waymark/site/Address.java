package waymark.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of the site whose parts are free text, such as a council's reference. */
public final class Address {

    private Address() {}

    /** A path of these parts, for example {@code /cases/solihull/A%2F1}. */
    public static String of(String... parts) {
        return Arrays.stream(parts).map(part -> "/" + encoded(part)).collect(Collectors.joining());
    }

    /** A text as a part of a path or as a value in a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
