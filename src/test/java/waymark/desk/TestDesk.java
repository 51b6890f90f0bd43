package waymark.desk;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Uploads.Sent;
import waymark.policy.Workbook;
import waymark.policy.WorkbookWriter;
import waymark.recommend.Recommenders;
import waymark.web.TestRelease;

/** A policy desk with a few rows, and the people at it. */
public record TestDesk(ApplicationContext beans) implements AutoCloseable {

    /** Keeps the national tables. */
    static final Caller LEAD = new Caller("nadia", "national", Set.of(Role.POLICY_LEAD));

    /** Agrees to what others change in them. */
    static final Caller APPROVER = new Caller("noor", "national", Set.of(Role.POLICY_APPROVER));

    /** Has both roles, which does not help with her own drafts. */
    static final Caller BOTH = new Caller("bea", "national", Set.of(Role.POLICY_LEAD, Role.POLICY_APPROVER));

    static final Caller SOLIHULL_LEAD = new Caller("sol", "solihull", Set.of(Role.POLICY_LEAD));

    static final Caller SOLIHULL_APPROVER = new Caller("saffi", "solihull", Set.of(Role.POLICY_APPROVER));

    static final Caller EVERYWHERE = new Caller("eve", null, Set.of(Role.POLICY_LEAD, Role.POLICY_APPROVER));

    /** The national workbook with a change to its text. */
    static Sent national(UnaryOperator<String> change) {
        return workbook("national", change);
    }

    /** The bytes of the national workbook with a change to its text; the same change gives the same bytes. */
    public static byte[] bytes(UnaryOperator<String> change) {
        return national(change).bytes();
    }

    /** The national workbook with other words for what it suggests first. */
    static Sent saying(String title) {
        return national(text -> text.replace("Screen communication", title));
    }

    /** Solihull's workbook with a change to its text. */
    static Sent solihull(UnaryOperator<String> change) {
        return workbook("solihull", change);
    }

    private static Sent workbook(String authority, UnaryOperator<String> change) {
        Workbook book = TestRelease.workbook(authority, change);
        return new Sent(book.id() + ".xlsx", WorkbookWriter.write(book));
    }

    /** Has two people publish a change of the national workbook from today. */
    public Publication publish(UnaryOperator<String> change) {
        return publish(null, national(change));
    }

    Publication publish(LocalDate from, Sent... files) {
        String id = approved(files);
        return releasing().publish(LEAD, id, from, "");
    }

    Publication publishSolihull(UnaryOperator<String> change) {
        return publishSolihull(solihull(change));
    }

    Publication publishSolihull(Sent... files) {
        String id = checked(SOLIHULL_LEAD, files);
        approvals().approve(SOLIHULL_APPROVER, id, "As the cabinet decided.");
        return releasing().publish(SOLIHULL_LEAD, id, null, "");
    }

    /** The bytes of the workbook that is published at a path. */
    byte[] published(String path) {
        recommenders();
        String hash = beans.getBean(Publications.class).history().latest().get(path);
        return beans.getBean(WorkbookFiles.class).bytes(hash).orElseThrow();
    }

    String approved(Sent... files) {
        String id = checked(LEAD, files);
        approvals().approve(APPROVER, id, "It says what the Code says.");
        return id;
    }

    /** Uploads, and waits until it is checked. */
    String checked(Caller by, Sent... files) {
        Draft draft = upload(by, files);
        checks(draft);
        return draft.id();
    }

    Draft upload(Caller by, Sent... files) {
        beans.getBean(Recommenders.class).awaitOpen();
        return uploads().take(by, Arrays.asList(files), "New words").draft();
    }

    /** What the checks find, once they are done. */
    CheckState checks(Draft draft) {
        Checking checking = beans.getBean(Checking.class);
        for (CheckState state = checking.of(draft); ; state = checking.of(draft)) {
            if (state.state() == CheckState.State.DONE) {
                return state;
            }
            checking.look();
        }
    }

    String inForce() {
        return recommenders().inForce().release().hash();
    }

    String on(String day) {
        return recommenders().on(LocalDate.parse(day)).release().hash();
    }

    History history() {
        recommenders();
        return beans.getBean(Publications.class).history();
    }

    List<Publication> publications() {
        return history().all();
    }

    Recommenders recommenders() {
        Recommenders recommenders = beans.getBean(Recommenders.class);
        recommenders.awaitOpen();
        return recommenders;
    }

    Uploads uploads() {
        return beans.getBean(Uploads.class);
    }

    Drafts drafts() {
        return beans.getBean(Drafts.class);
    }

    Approvals approvals() {
        return beans.getBean(Approvals.class);
    }

    Releasing releasing() {
        return beans.getBean(Releasing.class);
    }

    @Override
    public void close() {
        beans.close();
    }
}
