package waymark.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import waymark.recommend.CheckedReleases;
import waymark.recommend.Recommenders;

/** Stands in for {@link Wiring} in tests: a small release and a day that never ends. */
@Factory
@Requires(property = "waymark.test-release")
final class TestWiring {

    @Singleton
    @Replaces(bean = Clock.class, factory = Wiring.class)
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));
    }

    @Context
    @Replaces(bean = Recommenders.class, factory = Wiring.class)
    Recommenders recommenders() {
        return Recommenders.loading(TestRelease::asShipped, CheckedReleases.none());
    }
}
