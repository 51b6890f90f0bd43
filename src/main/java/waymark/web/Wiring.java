package waymark.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import waymark.casefile.CaseFileReader;
import waymark.policy.ReleaseFolder;
import waymark.recommend.CheckedReleases;
import waymark.recommend.Published;
import waymark.recommend.Recommenders;

/** Puts the parts together that know nothing of Micronaut. */
@Factory
public final class Wiring {

    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Singleton
    CaseFileReader caseFileReader(Clock clock) {
        return new CaseFileReader(clock);
    }

    @Singleton
    ReleaseFolder releaseFolder(
            @Value("${waymark.home:.}") Path home,
            @Value("${waymark.tables}") Optional<Path> tables,
            @Value("${waymark.calendars}") Optional<Path> calendars) {
        return new ReleaseFolder(
                tables.orElse(home.resolve("decision-tables")), calendars.orElse(home.resolve("term-calendars")));
    }

    @Singleton
    Recommenders recommenders(Published published, Clock clock, @Value("${waymark.data:./data}") Path data) {
        return new Recommenders(published, CheckedReleases.in(data.resolve("checked-releases")), clock);
    }
}
