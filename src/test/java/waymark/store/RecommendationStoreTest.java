package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.policy.Release;
import waymark.recommend.Recommendation;
import waymark.web.TestRelease;

/** The same migrations and the same SQL, on the database that comes with Waymark and on PostgreSQL. */
class RecommendationStoreTest {
    private static final Release RELEASE = TestRelease.asShipped();

    @TempDir
    private static Path data;

    private static EmbeddedPostgres postgres;
    private static List<ApplicationContext> databases;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        databases = List.of(
                database(Map.of("waymark.data", data.toString())),
                database(Map.of(
                        "datasources.default.url",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "datasources.default.username",
                        "postgres")));
    }

    @AfterAll
    static void stop() throws IOException {
        databases.forEach(ApplicationContext::close);
        postgres.close();
    }

    static List<RecommendationStore> stores() {
        return databases.stream()
                .map(database -> database.getBean(RecommendationStore.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_kept_is_found_again_word_for_word(RecommendationStore store) {
        String id = newId();
        String body = "{\"text\": \"£5 – caf\u00e9 \uD83D\uDE42 'quoted' \\u0000\"}";

        store.keep(RELEASE, caseFile(), recommendation(id), body, "case-system");

        StoredRecommendation found = store.find(id).orElseThrow();
        assertThat(found.body()).isEqualTo(body);
        assertThat(found.asAt()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(found.caseFile()).contains("\"reference\":\"SOL-1\"");
        assertThat(found.bodyHash()).startsWith("sha256:");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_release_that_answered_can_be_had_again(RecommendationStore store) {
        store.keep(RELEASE, caseFile(), recommendation(newId()), "{}", "case-system");

        String content = store.releaseContent(RELEASE.hash()).orElseThrow();

        assertThat(Release.parse(content).hash()).isEqualTo(RELEASE.hash());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_kept_first_stands(RecommendationStore store) {
        String id = newId();
        store.keep(RELEASE, caseFile(), recommendation(id), "first", "case-system");

        assertThat(store.keep(RELEASE, caseFile(), recommendation(id), "second", "case-system")
                        .body())
                .isEqualTo("first");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_same_kept_by_many_at_once_is_kept_once(RecommendationStore store) {
        String id = newId();
        Release release = TestRelease.changed(text -> text.replace("Screen communication", "Screen " + id));

        List<String> kept = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> store.keep(release, caseFile(), recommendation(id), "body " + i, "case-system")
                        .body())
                .distinct()
                .toList();

        assertThat(kept).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void an_id_that_nobody_was_given_finds_nothing(RecommendationStore store) {
        assertThat(store.find("nothing")).isEmpty();
        assertThat(store.releaseContent("sha256:0")).isEmpty();
    }

    private static ApplicationContext database(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .properties(settings)
                .properties(Map.of("waymark.test-release", "true"))
                .start();
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static CaseFile caseFile() {
        return new CaseFileReader(Clock.systemUTC())
                .read("{\"reference\": \"SOL-1\", \"authority\": \"solihull\", \"asAt\": \"2026-03-29\"}".getBytes());
    }

    private static Recommendation recommendation(String id) {
        return new Recommendation(
                id,
                "SOL-1",
                "solihull",
                LocalDate.of(2026, 3, 29),
                "suggested",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Recommendation.NOTICE,
                null);
    }
}
