package waymark.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.policy.Workbook;
import waymark.replay.ImpactJob;
import waymark.replay.ImpactQuestion;
import waymark.replay.ImpactRuns;
import waymark.replay.ImpactUpload;
import waymark.store.StoredCases.Period;

/**
 * What a draft would do to the cases that a caller may look at: their own council's, child by child; every council's,
 * in figures alone, for those who keep the national tables or look after all.
 */
@Singleton
public final class DraftImpact {

    private static final int MOST_AT_ONCE = 5;

    private final Drafts drafts;
    private final Publications publications;
    private final ImpactRuns runs;

    DraftImpact(Drafts drafts, Publications publications, ImpactRuns runs) {
        this.drafts = drafts;
        this.publications = publications;
        this.runs = runs;
    }

    /**
     * Asks for a run over the stored cases.
     *
     * @param on the local day on which to look at each case; null for its own
     * @throws NotThere when there is no such draft
     * @throws NotPermitted when the caller is not a policy lead
     * @throws Conflict when the caller has asked for many that are not over
     */
    public ImpactJob ask(Caller by, String draft, Period received, LocalDate on) {
        return runs.ask(question(by, draft, received, on));
    }

    /** Asks for a run over case files that are sent. */
    public ImpactJob ask(Caller by, String draft, LocalDate on, ImpactUpload upload) {
        return runs.ask(question(by, draft, Period.EVER, on), upload);
    }

    /** The runs of a draft that the caller may see, newest first. */
    public List<ImpactJob> of(Caller by, String draft) {
        String id = drafts.find(draft, by).id();
        return runs.of(id).stream().filter(job -> mayLookAt(by, job)).toList();
    }

    /**
     * One run of a draft.
     *
     * @throws NotThere when there is none
     */
    public ImpactJob find(Caller by, String draft, String run) {
        return runs.find(drafts.find(draft, by).id(), run)
                .filter(job -> mayLookAt(by, job))
                .orElseThrow(() -> new NotThere("There is no run " + run + " of draft " + draft + "."));
    }

    /**
     * Stops a run that is not over.
     *
     * @throws NotThere when there is none
     * @throws NotPermitted when the caller is not a policy lead
     */
    public ImpactJob cancel(Caller by, String draft, String run) {
        ImpactJob job = find(by, draft, run);
        Permission.require(by, "stop a run", Role.POLICY_LEAD);
        runs.cancel(job.id());
        return find(by, draft, run);
    }

    private ImpactQuestion question(Caller by, String id, Period received, LocalDate on) {
        Draft draft = drafts.find(id, by);
        Permission.require(by, "ask for the impact of a draft", Role.POLICY_LEAD);
        if (runs.notOver(by.name()) >= MOST_AT_ONCE) {
            throw new Conflict(
                    "You have asked for " + MOST_AT_ONCE + " runs that are not over. Wait until one is, or stop one.");
        }
        return new ImpactQuestion(draft.id(), base(draft), council(by), received, on, by.name());
    }

    /** The newest publication that the draft would come after, or did. */
    private int base(Draft draft) {
        return publications
                .of(draft)
                .filter(published -> draft.state() == Draft.State.PUBLISHED)
                .map(published -> published.number() - 1)
                .orElseGet(() -> publications.history().newest());
    }

    /** The council whose children the caller may look at one by one; null where they are only to be counted. */
    private static String council(Caller by) {
        return Workbook.NATIONAL.equals(by.authority()) ? null : by.authority();
    }

    private static boolean mayLookAt(Caller by, ImpactJob job) {
        return job.figuresOnly() || Objects.equals(job.authority(), council(by));
    }
}
