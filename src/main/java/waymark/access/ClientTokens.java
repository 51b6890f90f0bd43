package waymark.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Case systems that call with a signed token from the council's own authorisation server. There are none unless it is set. */
@Singleton
@Requires(beans = ClientTokenSettings.class)
public final class ClientTokens {

    private static final Logger LOG = LoggerFactory.getLogger(ClientTokens.class);

    private final ClientTokenSettings settings;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    ClientTokens(ClientTokenSettings settings) {
        this.settings = settings;
        Set<JWSAlgorithm> signatures = new HashSet<>(JWSAlgorithm.Family.RSA);
        signatures.addAll(JWSAlgorithm.Family.EC);
        var keys = JWKSourceBuilder.<SecurityContext>create(settings.jwks())
                .retrying(true)
                .build();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(signatures, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("exp")));
    }

    /** Whether it has the form of such a token, and not of a key of ours. */
    public static boolean hasForm(String secret) {
        return secret.chars().filter(letter -> letter == '.').count() == 2;
    }

    /** Who calls with a token; empty when it is not good, or not meant for us. */
    public Optional<Caller> caller(String token) {
        try {
            Claims claims = new Claims(processor.process(token, null).toJSONObject());
            String client = claims.text("client_id")
                    .or(() -> claims.text("azp"))
                    .or(() -> claims.text("sub"))
                    .orElseThrow(() -> new AccessFault("It names no client."));
            Optional<String> authority = claims.authority(settings.authorityClaim(), settings.authority());
            return Optional.of(new Caller("client:" + client, authority.orElse(null), Set.of(Role.CASE_SYSTEM)));
        } catch (KeySourceException unreachable) {
            LOG.error("The keys of {} cannot be read: {}", settings.issuer(), unreachable.getMessage());
            return Optional.empty();
        } catch (BadJOSEException | JOSEException | ParseException | AccessFault bad) {
            LOG.info("A token was not taken: {}", bad.getMessage());
            return Optional.empty();
        }
    }
}
