package waymark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.access.DemoPeople;
import waymark.access.Role;
import waymark.casefile.InWords;
import waymark.desk.Approvals;
import waymark.desk.CheckState;
import waymark.desk.Checking;
import waymark.desk.Draft;
import waymark.desk.Releasing;
import waymark.desk.Uploads;
import waymark.desk.Uploads.Sent;
import waymark.desk.Workbooks;
import waymark.horizon.Horizon;
import waymark.policy.Example;
import waymark.policy.ReleaseFolder;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader;
import waymark.policy.WorkbookWriter;
import waymark.recommend.Detail;
import waymark.web.Answering;

/**
 * Something to look at: people of every role, cases, panels that have met and one that meets today, a change of the tables
 * that is in force, one that waits for approval and one that is wrong. All of it lies in a folder that goes when the service
 * stops.
 */
final class Demo {

    private static final String AUTHORITY = "solihull";
    private static final String SINGLE_PANEL = "single-panel";
    private static final String PLANS = "ehc";
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
        DemoStory story = context.getBean(DemoStory.class);
        demo.people();
        demo.autumn();
        demo.cases(context.getBean(ReleaseFolder.class).tables().resolveSibling("fixtures/cases"), story);
        new DemoPlay(context, AUTHORITY).play(story);
        demo.drafts();
        context.getBean(Horizon.class).workOut((done, all) -> {});
        return List.of(
                "This is a demo: every child in it is made up, and all of it goes when it stops.",
                "In it, it is " + InWords.date(story.opens().toLocalDate()) + ", twenty minutes before a panel meets.",
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

    /** The shipped cases that are about a day before the visitor comes in, each as it came on its own day. */
    private void cases(Path folder, DemoStory story) {
        JsonMapper mapper = new JsonMapper();
        Answering answering = context.getBean(Answering.class);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                JsonNode caseFile = mapper.readTree(Files.readAllBytes(file)).get("case");
                LocalDate asAt = LocalDate.parse(caseFile.get("asAt").asText());
                if (!asAt.isAfter(story.opens().toLocalDate())) {
                    answering.answerAndKeep(mapper.writeValueAsBytes(caseFile), Detail.STANDARD, START);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the council has settled for the autumn: when its panels meet, who must be there, how many cases they take. */
    private void autumn() {
        Workbook single = tables(SINGLE_PANEL)
                .with("panel.dates", "2026-11-12, 2026-11-26, 2026-12-10")
                .with("panel.datesKnownFrom", "2026-10-01")
                .with("panel.cap", "12")
                .with("panel.mustBePresent", "education, social care")
                .with("panel.observers", "parent-carer observer")
                .withCutOffs(
                        cutOff("Five minutes before midday it reaches the panel a week later.", "11:55", "2026-11-26"),
                        cutOff("Five minutes after midday it waits for the next panel.", "12:05", "2026-12-10"))
                .workbook();
        Workbook plans = tables(PLANS)
                .with("ehcPanel.dates", "2026-11-19, 2026-12-03, 2026-12-17")
                .with("ehcPanel.mustBePresent", "education services, health")
                .workbook();
        Draft first = upload(
                "The panels' days in the autumn, who has to be there, and twelve cases so that each has its time.",
                single,
                plans);
        context.getBean(Approvals.class).approve(caller("approver"), first.id(), "Agreed with the panels' chairs.");
        context.getBean(Releasing.class).publish(caller("lead"), first.id(), null, "");
    }

    private static Example cutOff(String sentence, String received, String heard) {
        return new Example(
                sentence,
                "2026-11-19",
                List.of("panel.receivedAt = 2026-11-19T" + received),
                List.of("solihull-cutoff due " + heard),
                "");
    }

    private void drafts() {
        upload(
                "A place elsewhere should have a next step after 16 weeks, not 20.",
                tables(SINGLE_PANEL).with("panel.apMaxWeeks", "16").workbook());
        upload(
                "Said as people say it.",
                tables(SINGLE_PANEL).with("panel.reviewWeeks", "two months").workbook());
    }

    /** A workbook as it is in force. */
    private DemoTables tables(String name) {
        String path = AUTHORITY + "/" + name;
        return new DemoTables(
                WorkbookReader.read(context.getBean(Workbooks.class).file(path, null, caller("lead")), path));
    }

    private Draft upload(String note, Workbook... workbooks) {
        List<Sent> sent = Stream.of(workbooks)
                .map(workbook -> new Sent(workbook.id() + ".xlsx", WorkbookWriter.write(workbook)))
                .toList();
        Draft draft =
                context.getBean(Uploads.class).take(caller("lead"), sent, note).draft();
        Checking checking = context.getBean(Checking.class);
        while (checking.of(draft).state() != CheckState.State.DONE) {
            pause();
        }
        return draft;
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
