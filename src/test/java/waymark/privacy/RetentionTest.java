package waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.journal.Database;
import waymark.journal.Databases;
import waymark.journal.Journal;
import waymark.privacy.Retention.Done;
import waymark.recommend.Recommendation;
import waymark.store.RecommendationStore;
import waymark.web.TestRelease;

/** What has been kept long enough goes, and the record still proves itself. It is 22 November 2026. */
class RetentionTest {

    private static final Caller ADMINISTRATOR = new Caller("records", "solihull", Set.of(Role.ADMINISTRATOR));
    private static final CaseFileReader READER =
            new CaseFileReader(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    private static Databases databases;

    @BeforeAll
    static void start() throws IOException {
        databases = new Databases();
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    static List<Database> databases() {
        return databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_has_been_kept_long_enough_goes_unless_it_is_on_hold(Database database) {
        keep(database, "OLD-1", "\"child\": {\"dateOfBirth\": \"1995-11-22\"}");
        keep(database, "OLD-1", "\"child\": {\"dateOfBirth\": \"1995-11-22\"}, \"ehc\": {\"hasPlan\": true}");
        keep(database, "OLD-2", "\"child\": {\"dateOfBirth\": \"1990-01-01\"}");
        keep(database, "STAYS-1", "\"child\": {\"dateOfBirth\": \"1995-11-23\"}");
        keep(database, "STAYS-2", "\"child\": {\"dateOfBirth\": \"1990-01-01\"}, \"care\": {\"lookedAfter\": true}");
        keep(database, "STAYS-3", "\"ehc\": {\"hasPlan\": true}");
        Hold hold = database.get(Holds.class).make("solihull", "OLD-2", "A complaint to the ombudsman", ADMINISTRATOR);

        assertThat(done(database, true))
                .containsExactly(
                        Map.entry("OLD-1", Done.WOULD_BE_DELETED),
                        Map.entry("OLD-2", Done.ON_HOLD),
                        Map.entry("STAYS-3", Done.NOT_KNOWN));
        assertThat(done(database, false)).containsEntry("OLD-1", Done.DELETED).containsEntry("OLD-2", Done.ON_HOLD);
        assertThat(database.get(SubjectAccess.class).about("solihull", "OLD-1").nothing())
                .isTrue();
        assertThat(database.get(Journal.class).about("solihull", "OLD-1")).isEmpty();
        assertThat(database.get(SubjectAccess.class).about("solihull", "OLD-2").nothing())
                .isFalse();
        assertThat(database.findings()).isEmpty();

        database.get(Holds.class).end(hold, "The complaint is closed", ADMINISTRATOR);

        assertThat(done(database, false)).containsEntry("OLD-2", Done.DELETED);
        assertThat(database.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everything_that_is_known_comes_as_one_file_and_that_is_recorded(Database database) throws IOException {
        keep(database, "ASKED-1", "\"child\": {\"dateOfBirth\": \"2012-11-22\"}");
        SubjectAccess access = database.get(SubjectAccess.class);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();

        access.write(access.about("solihull", "ASKED-1"), id -> "<p>" + id + "</p>", ADMINISTRATOR, zip);

        Map<String, String> files = unpacked(zip.toByteArray());
        assertThat(files.keySet())
                .contains("README.txt", "data/recommendation.json", "data/decision.json", "data/journal.json")
                .anyMatch(name -> name.startsWith("recommendations/2026-11-22-"));
        assertThat(files.get("data/recommendation.json")).contains("\"dateOfBirth\" : \"2012-11-22\"");
        assertThat(files.get("data/journal.json")).contains("\"export\"", "\"records\"");
    }

    private static Map<String, Done> done(Database database, boolean dryRun) {
        Map<String, Done> done = new TreeMap<>();
        database.get(Retention.class)
                .run(ADMINISTRATOR, dryRun, (looked, cases) -> {})
                .lines()
                .forEach(line -> done.put(line.reference(), line.done()));
        return done;
    }

    private static void keep(Database database, String reference, String facts) {
        CaseFile caseFile = READER.read(("{\"reference\": \"" + reference
                        + "\", \"authority\": \"solihull\", \"asAt\": \"2015-09-01\", " + facts + "}")
                .getBytes());
        Recommendation recommendation = new Recommendation(
                UUID.randomUUID().toString().replace("-", ""),
                reference,
                "solihull",
                LocalDate.of(2026, 11, 22),
                "suggested",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Recommendation.NOTICE,
                null);
        database.get(RecommendationStore.class)
                .keep(TestRelease.asShipped(), caseFile, recommendation, "{}", "case-system");
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
