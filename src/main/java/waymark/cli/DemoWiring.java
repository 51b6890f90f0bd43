package waymark.cli;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import waymark.web.Wiring;

/** What a demo has otherwise than the service. */
@Factory
@Requires(property = "waymark.demo", value = "true")
final class DemoWiring {

    @Singleton
    DemoStory story() {
        return DemoStory.read();
    }

    @Singleton
    @Replaces(bean = Clock.class, factory = Wiring.class)
    DemoClock clock(DemoStory story) {
        return new DemoClock(Clock.systemUTC(), story.begins());
    }
}
