package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as forms and cookies go. It follows no redirect by itself. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrfToken\" value=\"([0-9a-f]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;

    Browser(Service service) {
        this.home = service.server.getURI();
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Opens a page with a form and sends it filled in. */
    HttpResponse<String> fill(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a token in the form of %s", page).isTrue();
        return post(action, "csrfToken=" + token.group(1) + "&" + encoded(fields));
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String name, String password) {
        return fill("/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Where an answer sends the browser on to. */
    static String sentTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
