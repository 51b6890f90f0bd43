package waymark.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The council's identity provider, spoken to by OpenID Connect: authorisation code with PKCE, state and nonce. It is first
 * asked when somebody wants to sign in, so that Waymark starts without it.
 */
final class IdentityProvider {

    private static final int PATIENCE_MILLIS = 5000;

    private static final Set<JWSAlgorithm> SIGNED_BY = signatures();

    private final ProviderSettings settings;
    private volatile Known known;

    IdentityProvider(ProviderSettings settings) {
        this.settings = settings;
    }

    /** What the provider says of itself, and how its signatures are checked. */
    private record Known(OIDCProviderMetadata says, IDTokenValidator validator) {}

    /**
     * Where to send a person.
     *
     * @param secret random, held by their browser alone, from which state, nonce and verifier are worked out
     * @param back where the provider sends them back to
     */
    URI leave(String secret, URI back) throws IOException, GeneralException {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(known().says().getAuthorizationEndpointURI())
                .state(state(secret))
                .nonce(nonce(secret))
                .codeChallenge(verifier(secret), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * What the provider says of a person who has come back.
     *
     * @param called the address that they came back to, with all that it carries
     * @throws AccessFault when the provider did not let them in, or somebody else began this
     */
    Claims comeBack(String secret, URI back, URI called) throws IOException, GeneralException {
        AuthenticationResponse answer = AuthenticationResponseParser.parse(called);
        if (!state(secret).equals(answer.getState())) {
            throw new AccessFault("This sign-in was begun in another window or too long ago. Try again.");
        }
        if (!answer.indicatesSuccess()) {
            throw new AccessFault("Your council's sign-in did not let you in.");
        }
        if (answer.getIssuer() != null && !answer.getIssuer().equals(new Issuer(settings.issuer()))) {
            throw new AccessFault("Somebody other than your council's sign-in answered.");
        }
        return claims(answer.toSuccessResponse().getAuthorizationCode(), secret, back);
    }

    private Claims claims(AuthorizationCode code, String secret, URI back) throws IOException, GeneralException {
        var grant = new AuthorizationCodeGrant(code, back, verifier(secret));
        URI endpoint = known().says().getTokenEndpointURI();
        TokenRequest.Builder request = settings.clientSecret() == null
                ? new TokenRequest.Builder(endpoint, new ClientID(settings.clientId()), grant)
                : new TokenRequest.Builder(endpoint, authentication(), grant);
        HTTPRequest http = request.build().toHTTPRequest();
        http.setConnectTimeout(PATIENCE_MILLIS);
        http.setReadTimeout(PATIENCE_MILLIS);
        var answer = OIDCTokenResponseParser.parse(http.send());
        if (!(answer instanceof OIDCTokenResponse tokens)) {
            throw new AccessFault("Your council's sign-in did not keep its word. Try again.");
        }
        return claims(tokens.getOIDCTokens().getIDToken(), nonce(secret));
    }

    private Claims claims(JWT idToken, Nonce nonce) throws IOException, GeneralException {
        try {
            return new Claims(known().validator()
                    .validate(idToken, nonce)
                    .toJWTClaimsSet()
                    .toJSONObject());
        } catch (BadJOSEException | com.nimbusds.jose.JOSEException wrong) {
            throw new GeneralException("The ID token is not right: " + wrong.getMessage(), wrong);
        }
    }

    private ClientAuthentication authentication() throws IOException, GeneralException {
        List<ClientAuthenticationMethod> taken = known().says().getTokenEndpointAuthMethods();
        ClientID id = new ClientID(settings.clientId());
        Secret secret = new Secret(settings.clientSecret());
        boolean postOnly = taken != null && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return postOnly ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private Known known() throws IOException, GeneralException {
        Known found = known;
        if (found == null) {
            Issuer issuer = new Issuer(settings.issuer());
            OIDCProviderMetadata says = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            found = new Known(says, validator(issuer, says));
            known = found;
        }
        return found;
    }

    private IDTokenValidator validator(Issuer issuer, OIDCProviderMetadata says) throws ParseException {
        try {
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            says.getJWKSetURI().toURL())
                    .retrying(true)
                    .build();
            return new IDTokenValidator(
                    issuer, new ClientID(settings.clientId()), new JWSVerificationKeySelector<>(SIGNED_BY, keys), null);
        } catch (MalformedURLException e) {
            throw new ParseException("The identity provider's keys have no address", e);
        }
    }

    /** Those with a key pair: a shared secret would let us write what we are to read. */
    private static Set<JWSAlgorithm> signatures() {
        Set<JWSAlgorithm> all = new HashSet<>(JWSAlgorithm.Family.RSA);
        all.addAll(JWSAlgorithm.Family.EC);
        return all;
    }

    private static State state(String secret) {
        return new State(waymark.access.Secret.hash("state " + secret));
    }

    private static Nonce nonce(String secret) {
        return new Nonce(waymark.access.Secret.hash("nonce " + secret));
    }

    private static CodeVerifier verifier(String secret) {
        return new CodeVerifier(waymark.access.Secret.hash("verifier " + secret));
    }
}
