package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.policy.Release;
import waymark.policy.Workbook;
import waymark.policy.WorkbookWriter;

/** Tables that change on disk while the service runs. */
class TablesWatchTest {

    private static final String CASE = "{\"reference\": \"A\", \"authority\": \"solihull\"}";

    @TempDir
    private Path home;

    @Test
    void a_good_change_comes_into_force_and_a_broken_one_leaves_the_release_that_is_there() throws IOException {
        TestRelease.write(home);
        try (Service service = new Service(Map.of("waymark.home", home.toString(), "waymark.watch", "1h"))) {
            String asFirst = hash(service);

            Release changed =
                    TestRelease.changed(text -> text.replace("Screen communication", "Look at communication"));
            Workbook national = changed.workbooks().stream()
                    .filter(Workbook::national)
                    .findFirst()
                    .orElseThrow();
            Path file = home.resolve("decision-tables/national/" + national.id() + ".xlsx");
            Files.write(file, WorkbookWriter.write(national));
            lookTwice(service);
            assertThat(hash(service)).isNotEqualTo(asFirst).isEqualTo(changed.hash());

            Files.writeString(file, "not a workbook");
            lookTwice(service);
            assertThat(hash(service)).isEqualTo(changed.hash());
        }
    }

    private static void lookTwice(Service service) {
        TablesWatch watch = service.server.getApplicationContext().getBean(TablesWatch.class);
        List.of(1, 2).forEach(look -> watch.look());
    }

    private static String hash(Service service) {
        String body = service.post("/api/v1/recommendations?store=false", CASE).body();
        return ApiJson.tree(body).at("/release/hash").asText();
    }
}
