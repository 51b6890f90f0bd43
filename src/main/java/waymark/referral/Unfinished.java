package waymark.referral;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import waymark.casefile.CaseSketch;

/**
 * A referral that somebody fills in. Colleagues of the same council can go on with it.
 *
 * @param reference the council's own key for the case
 * @param version how often it changed, from 1
 * @param sendingAt when somebody began to send it as it stands; null when nobody did
 * @param sentAt null while it is unfinished
 * @param recommendation what the panel has in front of it; null while it is unfinished
 */
public record Unfinished(
        String id,
        String authority,
        String panel,
        String reference,
        int version,
        String begunBy,
        Instant begunAt,
        String changedBy,
        Instant changedAt,
        Instant sendingAt,
        Instant sentAt,
        String recommendation,
        Answers answers) {

    /** Whether the panel has it. */
    public boolean sent() {
        return sentAt != null;
    }

    /** Its address on the site. */
    public String path() {
        return "/referrals/" + id;
    }

    Unfinished changed(int toVersion, Answers to, String by, Instant at) {
        return new Unfinished(
                id, authority, panel, reference, toVersion, begunBy, begunAt, by, at, null, null, null, to);
    }

    /** The case file that the answers make. */
    ObjectNode sketch() {
        return CaseSketch.of(reference, authority, answers.facts());
    }
}
