package waymark.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import waymark.access.ApiKeys;
import waymark.access.Caller;
import waymark.access.Role;

/** A service with the people of a panel. */
final class PanelDesk implements AutoCloseable {

    static final String PANEL = "/api/v1/panels/solihull-panel";
    static final String STRICT = "/api/v1/panels/solihull-strict-panel";
    static final String TODAY = "/meetings/2026-11-22";

    final Service service;
    final Person chair;
    final Person member;
    final Person colleague;
    final Person auditor;
    final Person caseSystem;
    final Person administrator;
    final Person neighbour;

    PanelDesk(Service service) {
        this.service = service;
        ApiKeys keys = service.server.getApplicationContext().getBean(ApiKeys.class);
        chair = person(keys, "chair", "solihull", Role.PANEL_CHAIR);
        member = person(keys, "member", "solihull", Role.PANEL_MEMBER);
        colleague = person(keys, "colleague", "solihull", Role.PANEL_MEMBER);
        auditor = person(keys, "auditor", "solihull", Role.AUDITOR);
        caseSystem = person(keys, "case.system", "solihull", Role.CASE_SYSTEM);
        administrator = person(keys, "administrator", "solihull", Role.ADMINISTRATOR);
        neighbour = person(keys, "neighbour", "wolverhampton", Role.PANEL_CHAIR);
    }

    PanelDesk() {
        this(new Service());
    }

    /** Somebody who calls. */
    final class Person {
        private final String secret;

        private Person(String secret) {
            this.secret = secret;
        }

        HttpResponse<String> post(String path, String body) {
            return post(path, "application/json", body);
        }

        HttpResponse<String> post(String path, String contentType, String body) {
            return post(service, path, contentType, body);
        }

        /** The same on another node of the service. */
        HttpResponse<String> post(Service node, String path, String contentType, String body) {
            return node.send(node.anonymous(path)
                    .header("Authorization", "Bearer " + secret)
                    .header("Content-Type", contentType)
                    .POST(BodyPublishers.ofString(body)));
        }

        HttpResponse<String> get(String path) {
            return service.send(service.anonymous(path).header("Authorization", "Bearer " + secret));
        }

        HttpResponse<String> delete(String path) {
            return service.send(service.anonymous(path)
                    .header("Authorization", "Bearer " + secret)
                    .DELETE());
        }

        /** What is read there, which has to be. */
        JsonNode read(String path) {
            return ok(get(path));
        }

        /** What comes of it, which has to be good. */
        JsonNode done(String path, String body) {
            return ok(post(path, body));
        }
    }

    /** Refers a case in time for today's meeting, and gives the id of its recommendation. */
    String referred(String panel, String reference) {
        return referred(panel, reference, "");
    }

    /** The same with more facts, each section as JSON with a comma before it. */
    String referred(String panel, String reference, String more) {
        return caseSystem
                .done(panel + "/referrals", caseFile(reference, more))
                .at("/referral/recommendation")
                .textValue();
    }

    static String caseFile(String reference, String more) {
        return """
                {"reference": "%s", "authority": "solihull", "asAt": "2026-11-22",
                 "panel": {"receivedAt": "2026-11-10T09:00"}, "needs": {"slcnScreen": "NOT_DONE"} %s}
                """.formatted(reference, more);
    }

    /** Everybody is there. */
    void begin(String panel) {
        chair.done(panel + TODAY + "/attendance", """
                {"present": [{"role": "chair", "name": "chair"}, {"role": "health"}, {"role": "education"}]}
                """);
    }

    static String decisions(String recommendation) {
        return "/api/v1/recommendations/" + recommendation + "/decisions";
    }

    /** A decision at today's meeting of the panel. */
    static String today(String rest) {
        return """
                {"question": "evidence", "panel": "solihull-panel", "meeting": "2026-11-22", %s}
                """.formatted(rest);
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return ApiJson.tree(answer.body());
    }

    private Person person(ApiKeys keys, String name, String authority, Role role) {
        Caller administrator = new Caller("admin", null, Set.of(Role.ADMINISTRATOR));
        return new Person(keys.make(name, authority, Set.of(role), Instant.parse("2027-06-01T00:00:00Z"), administrator)
                .secret());
    }

    @Override
    public void close() {
        service.close();
    }
}
