package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.access.Role;

/** Every address of the running service says who may call it. */
class RoutesTest {

    private static final Service SERVICE = Service.shared();

    /** What is open to all. Whoever opens another one says so here. */
    private static final Set<String> OPEN = Set.of(
            "GET /health",
            "GET /health/{selector}",
            "GET /sign-in",
            "POST /sign-in",
            "GET /assets/{hash}/{file}",
            "GET /calendars/{secret}");

    private static final Set<String> EVERYBODY = Stream.concat(
                    Arrays.stream(Role.values()).map(Role::code), Stream.of(SecurityRule.IS_AUTHENTICATED))
            .collect(Collectors.toSet());

    static Stream<UriRouteInfo<?, ?>> routes() {
        return SERVICE.server.getApplicationContext().getBean(Router.class).uriRoutes();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_route_declares_who_may_call_it(UriRouteInfo<?, ?> route) {
        if (isHealth(route)) {
            return;
        }
        List<String> declared = declared(route);

        assertThat(declared).as("who may call %s", route).isNotEmpty();
        if (!declared.equals(List.of(SecurityRule.IS_ANONYMOUS))) {
            assertThat(EVERYBODY).as("roles of %s", route).containsAll(declared);
        }
    }

    @Test
    void only_what_is_meant_to_be_is_open_to_all() {
        Set<String> open = routes().filter(
                        route -> isHealth(route) || declared(route).contains(SecurityRule.IS_ANONYMOUS))
                .filter(route ->
                        route.getHttpMethod() != HttpMethod.HEAD && route.getHttpMethod() != HttpMethod.OPTIONS)
                .map(RoutesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(OPEN).containsAll(open);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobody_comes_in_without_a_key_or_a_sign_in(UriRouteInfo<?, ?> route) {
        if (OPEN.contains(name(route)) || declared(route).contains(SecurityRule.IS_ANONYMOUS) || isHealth(route)) {
            return;
        }
        String path = route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "x");

        assertThat(SERVICE.send(SERVICE.anonymous(path).method(route.getHttpMethodName(), BodyPublishers.noBody()))
                        .statusCode())
                .as(route.toString())
                .isEqualTo(401);
    }

    private static List<String> declared(UriRouteInfo<?, ?> route) {
        return List.of(route.getTargetMethod().stringValues(Secured.class));
    }

    private static boolean isHealth(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString().startsWith("/health")
                && route.getTargetMethod().getDeclaringType().getName().startsWith("io.micronaut.management");
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }
}
