package waymark.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Gives a browser what the pages load. */
@Controller(AssetsController.PATH)
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetsController {

    static final String PATH = "/assets";

    @Get("/{hash}/{file}")
    @Produces("*/*")
    HttpResponse<byte[]> asset(String hash, String file) {
        return Asset.find(hash, file)
                .map(asset -> HttpResponse.ok(asset.bytes())
                        .header(HttpHeaders.CONTENT_TYPE, asset.type)
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
                .orElseGet(HttpResponse::notFound);
    }
}
