package waymark.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A council's identity provider, small enough to read: everybody who comes is the same person. */
final class CouncilProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey somebodyElses;
    private Map<String, String> asked = Map.of();

    /** What it says of the person who signs in. */
    Map<String, Object> person = Map.of();

    /** Whether it signs with a key that is not its own, as a forger would. */
    boolean forged;

    /** What it says instead of the nonce that it was sent; null for that. */
    String otherNonce;

    CouncilProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        somebodyElses = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token of a program. */
    String clientToken(String audience, Map<String, Object> claims) {
        JWTClaimsSet.Builder token = claims(60_000).audience(audience);
        claims.forEach(token::claim);
        return signed(token.build());
    }

    /** A token of a program, a day old. */
    String oldClientToken(String audience) {
        return signed(
                claims(-86_400_000).audience(audience).claim("client_id", "old").build());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(address());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        asked = fields(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=a-code&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean known = "Basic Y291bmNpbDpjb3VuY2lsLXNlY3JldA=="
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!known || !challenge(sent.get("code_verifier")).equals(asked.get("code_challenge"))) {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        JWTClaimsSet.Builder id =
                claims(60_000).audience("council").claim("nonce", otherNonce == null ? asked.get("nonce") : otherNonce);
        person.forEach(id::claim);
        answer(
                exchange,
                "{\"access_token\": \"opaque\", \"token_type\": \"Bearer\", \"id_token\": \"" + signed(id.build())
                        + "\"}");
    }

    private JWTClaimsSet.Builder claims(long lastsMillis) {
        Date now = new Date();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("subject-1")
                .issueTime(now)
                .expirationTime(new Date(now.getTime() + lastsMillis));
    }

    private String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
            token.sign(new RSASSASigner(forged ? somebodyElses : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(field -> List.of(field.split("=", 2)))
                .collect(Collectors.toMap(
                        List::getFirst, field -> URLDecoder.decode(field.getLast(), StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
