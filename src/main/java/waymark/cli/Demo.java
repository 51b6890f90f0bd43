package waymark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.access.DemoPeople;
import waymark.access.Role;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.desk.Approvals;
import waymark.desk.CheckState;
import waymark.desk.Checking;
import waymark.desk.Draft;
import waymark.desk.Releasing;
import waymark.desk.Uploads;
import waymark.desk.Uploads.Sent;
import waymark.policy.ReleaseFolder;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader;
import waymark.policy.WorkbookText;
import waymark.policy.WorkbookWriter;
import waymark.recommend.Detail;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;
import waymark.store.RecommendationStore;

/**
 * Something to look at: people of every role, the cases that ship with Waymark, a change of the tables that is in force,
 * one that waits for approval and one that is wrong. All of it lies in a folder that goes when the service stops.
 */
final class Demo {

    private static final String AUTHORITY = "solihull";
    private static final String WORKBOOK = "single-panel";
    private static final Caller START = new Caller("start", null, Set.of(Role.ADMINISTRATOR));

    private final ApplicationContext context;

    private Demo(ApplicationContext context) {
        this.context = context;
    }

    /**
     * A folder for one demo, to be deleted when it ends.
     *
     * @throws Refusal when the settings name a database that the demo would fill
     */
    static Path folder() {
        if (System.getenv("DATASOURCES_DEFAULT_URL") != null) {
            throw new Refusal("a demo is not put into a database of your own. Clear DATASOURCES_DEFAULT_URL.");
        }
        try {
            return Files.createTempDirectory("waymark-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Fills an empty service, and says how to look round in it. */
    static List<String> fill(ApplicationContext context) {
        Demo demo = new Demo(context);
        demo.people();
        demo.cases(context.getBean(ReleaseFolder.class).tables().resolveSibling("fixtures/cases"));
        demo.changes();
        return List.of(
                "This is a demo: every child in it is made up, and all of it goes when it stops.",
                "Sign in as " + String.join(", ", DemoPeople.names()) + ". The password is: " + DemoPeople.PASSWORD);
    }

    private void people() {
        Accounts accounts = context.getBean(Accounts.class);
        for (String name : DemoPeople.names()) {
            Caller person = caller(name);
            String once = accounts.open(name, AUTHORITY, person.roles(), START);
            accounts.changePassword(person, "", once, DemoPeople.PASSWORD);
        }
    }

    private static Caller caller(String name) {
        return DemoPeople.of(name, AUTHORITY);
    }

    private void cases(Path folder) {
        CaseFileReader reader = context.getBean(CaseFileReader.class);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                JsonNode fixture = new JsonMapper().readTree(Files.readAllBytes(file));
                keep(reader.read(fixture.get("case")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(CaseFile caseFile) {
        Recommender recommender = context.getBean(Recommenders.class).on(caseFile.asAt());
        Recommendation recommendation = recommender.recommend(caseFile, Detail.STANDARD);
        context.getBean(RecommendationStore.class)
                .keep(recommender.release(), caseFile, recommendation, Json.write(recommendation), "case-system");
    }

    private void changes() {
        Path file = context.getBean(ReleaseFolder.class).tables().resolve(AUTHORITY + "/" + WORKBOOK + ".xlsx");
        Workbook smaller = changed(WorkbookReader.read(file), "panel.cap", "12");
        Draft first = upload(smaller, "Twelve cases in an afternoon give each of them time.");
        whenChecked(first);
        context.getBean(Approvals.class).approve(caller("approver"), first.id(), "Agreed by the panel's chair.");
        context.getBean(Releasing.class).publish(caller("lead"), first.id(), null, "");
        upload(
                changed(smaller, "panel.apMaxWeeks", "16"),
                "A place elsewhere should have a next step after 16 weeks, not 20.");
        upload(changed(smaller, "panel.reviewWeeks", "two months"), "Said as people say it.");
    }

    private Draft upload(Workbook workbook, String note) {
        Sent sent = new Sent(WORKBOOK + ".xlsx", WorkbookWriter.write(workbook));
        return context.getBean(Uploads.class)
                .take(caller("lead"), List.of(sent), note)
                .draft();
    }

    private static Workbook changed(Workbook book, String setting, String value) {
        String text = WorkbookText.print(book)
                .replaceFirst("(name: " + setting.replace(".", "\\.") + "\\s+value:) [^\\n]*", "$1 " + value);
        return WorkbookText.parse(text, AUTHORITY);
    }

    private void whenChecked(Draft draft) {
        Checking checking = context.getBean(Checking.class);
        while (checking.of(draft).state() != CheckState.State.DONE) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was stopped before it was ready", stopped);
        }
    }
}
