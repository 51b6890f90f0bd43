package waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Submitted;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommender;
import waymark.replay.Impact.Falls;
import waymark.replay.Impact.Share;
import waymark.replay.ImpactJob.State;
import waymark.store.RecommendationStore;
import waymark.store.StoredCases;
import waymark.store.StoredCases.Period;

/** Runs over stored and uploaded cases, on the database that comes with Waymark and on PostgreSQL. */
class ImpactRunsTest {

    private static final Recommender BEFORE = Cohort.recommender(UnaryOperator.identity());
    private static final Recommender AFTER =
            Cohort.recommender(text -> text.replace("outcome: screen-communication", "outcome: ask-the-family"));
    private static final String SCREENED_NOT = "\"needs\": {\"slcnScreen\": \"NOT_DONE\"}";

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

    static List<ApplicationContext> databases() {
        return databases;
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_newest_case_of_each_child_is_looked_at_with_what_is_recorded_for_monitoring(ApplicationContext node) {
        empty(node);
        keep(node, "C-1", LocalDate.of(2026, 10, 1), SCREENED_NOT);
        String newest = keep(node, "C-1", LocalDate.of(2026, 11, 1), SCREENED_NOT);
        keep(node, "C-2", LocalDate.of(2026, 10, 1), SCREENED_NOT);
        keep(node, "C-2", LocalDate.of(2026, 11, 1), "");
        IntStream.range(10, 18)
                .forEach(number -> keep(
                        node,
                        "C-" + number,
                        LocalDate.of(2026, 11, 1),
                        SCREENED_NOT + ", \"monitoring\": {\"sex\": \"M\"}"));

        ImpactJob job = over(node, runs(node).ask(question("solihull")));

        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.done()).isEqualTo(10).isEqualTo(job.total());
        assertThat(job.impact().changed()).isEqualTo(9);
        assertThat(job.impact().shares()).contains(new Share(Group.SEX, "male", null, null, null));
        List<CaseChange> changed = runs(node).changed(job.id(), 0, 3);
        assertThat(changed).extracting(CaseChange::reference).containsExactly("C-1", "C-10", "C-11");
        assertThat(changed.getFirst().recommendation()).isEqualTo(newest);
        assertThat(runs(node).changed(job.id(), 8, 3))
                .extracting(CaseChange::reference)
                .containsExactly("C-17");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_same_question_is_one_run_until_a_new_case_has_come(ApplicationContext node) {
        empty(node);
        keep(node, "C-1", LocalDate.of(2026, 11, 1), SCREENED_NOT);
        ImpactJob first = runs(node).ask(question("solihull"));

        assertThat(runs(node).ask(question("solihull")).id()).isEqualTo(first.id());
        over(node, first);
        keep(node, "C-2", LocalDate.of(2026, 11, 1), SCREENED_NOT);

        ImpactJob second = over(node, runs(node).ask(question("solihull")));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.impact().changed()).isEqualTo(2);
        assertThat(runs(node).of("draft")).extracting(ImpactJob::id).contains(first.id(), second.id());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void cases_of_every_council_are_told_in_figures_only(ApplicationContext node) throws IOException {
        empty(node);
        keep(node, "C-1", LocalDate.of(2026, 11, 1), SCREENED_NOT);

        ImpactJob job = over(node, runs(node).ask(question(null)));

        assertThat(job.impact().cases()).isEqualTo(1);
        assertThat(job.impact().changed()).isNull();
        assertThat(runs(node).changed(job.id(), 0, 10)).isEmpty();
        assertThat(runs(node).report(job).tables()).doesNotContain("children", "not-answered");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_upload_is_looked_at_line_by_line_and_kept_no_longer_than_needed(ApplicationContext node)
            throws IOException {
        empty(node);
        String lines = IntStream.range(0, 1500)
                        .mapToObj(number -> "{\"reference\": \"U-%04d\", \"authority\": \"solihull\", %s}"
                                .formatted(number, SCREENED_NOT))
                        .collect(Collectors.joining("\n"))
                + "\n\n{\"reference\": }\n";

        ImpactJob job = over(node, send(node, lines));

        assertThat(job.uploaded()).isTrue();
        assertThat(job.impact().cases()).isEqualTo(1500);
        assertThat(job.impact().shares()).contains(new Share(Group.AGE, "not known", 1500L, 1500L, (Falls) null));
        assertThat(runs(node).setAside(job.id(), 5))
                .singleElement()
                .satisfies(each -> assertThat(each.place()).isEqualTo("line 1502"));
        assertThat(count(node, "impact_upload")).isZero();
        assertThat(send(node, lines).id()).isEqualTo(job.id());
        ByteArrayOutputStream children = new ByteArrayOutputStream();
        runs(node).report(job).csv("children", children);
        assertThat(children.toString(StandardCharsets.UTF_8).lines()).hasSize(1501);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_run_whose_node_was_killed_is_begun_again_from_its_beginning(ApplicationContext node) {
        empty(node);
        keep(node, "C-1", LocalDate.of(2026, 11, 1), SCREENED_NOT);
        ImpactJob job = over(node, runs(node).ask(question("solihull")));
        sql(
                node,
                "update impact_run set state = 'RUNNING', result = null, worker = 'killed', done = 1,"
                        + " seen_at = timestamp '2020-01-01 00:00:00'");

        ImpactJob again = over(node, runs(node).ask(question("solihull")));

        assertThat(again.id()).isEqualTo(job.id());
        assertThat(again.impact()).isEqualTo(job.impact());
        assertThat(runs(node).changed(job.id(), 0, 10)).hasSize(1);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_run_can_be_cancelled_and_asked_for_again(ApplicationContext node) {
        empty(node);
        keep(node, "C-1", LocalDate.of(2026, 11, 1), SCREENED_NOT);
        sql(node, "update impact_run set state = 'DONE'");
        ImpactJob job = runs(node).ask(question("solihull"));
        runs(node).cancel(job.id());

        assertThat(runs(node).find("draft", job.id()).orElseThrow().state()).isIn(State.CANCELLED, State.DONE);
        assertThat(over(node, runs(node).ask(question("solihull"))).state()).isEqualTo(State.DONE);
        assertThat(runs(node).find("another", job.id())).isEmpty();
    }

    private static ApplicationContext database(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("waymark.test-release", "true");
        ApplicationContext node = ApplicationContext.builder().properties(all).start();
        node.registerSingleton(ImpactReleases.class, (draft, base) -> new ImpactReleases.Pair(BEFORE, AFTER));
        return node;
    }

    private static ImpactRuns runs(ApplicationContext node) {
        return node.getBean(ImpactRuns.class);
    }

    private static ImpactQuestion question(String authority) {
        return new ImpactQuestion("draft", 1, authority, Period.EVER, null, "A policy lead");
    }

    private static ImpactJob send(ApplicationContext node, String lines) throws IOException {
        try (ImpactUpload upload = ImpactUpload.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))) {
            return runs(node).ask(question("solihull"), upload);
        }
    }

    /** Waits until a run is over. */
    private static ImpactJob over(ApplicationContext node, ImpactJob asked) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(20));
        ImpactJob job = asked;
        while (!job.state().over() && Instant.now().isBefore(latest)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            job = runs(node).find(asked.draft(), asked.id()).orElseThrow();
        }
        return job;
    }

    private static String keep(ApplicationContext node, String reference, LocalDate asAt, String facts) {
        Submitted submitted = Shipped.reader()
                .submitted(Cohort.given(reference, "solihull", asAt, facts).caseFile());
        CaseFile caseFile = submitted.caseFile();
        Recommendation recommendation = BEFORE.recommend(caseFile);
        node.getBean(StoredCases.class).record(caseFile, submitted.monitoring());
        return node.getBean(RecommendationStore.class)
                .keep(BEFORE.release(), caseFile, recommendation, Json.write(recommendation), "case-system")
                .id();
    }

    private static void empty(ApplicationContext node) {
        sql(node, "delete from recommendation");
        sql(node, "delete from monitoring");
        sql(node, "delete from impact_case");
        sql(node, "delete from impact_upload");
        sql(node, "delete from impact_run");
    }

    private static void sql(ApplicationContext node, String sql) {
        try (Connection connection = connection(node);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static long count(ApplicationContext node, String table) {
        try (Connection connection = connection(node);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(table, e);
        }
    }

    private static Connection connection(ApplicationContext node) throws SQLException {
        return DriverManager.getConnection(setting(node, "url"), setting(node, "username"), setting(node, "password"));
    }

    private static String setting(ApplicationContext node, String name) {
        return node.getProperty("datasources.default." + name, String.class).orElse("");
    }
}
