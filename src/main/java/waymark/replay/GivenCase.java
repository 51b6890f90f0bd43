package waymark.replay;

import waymark.casefile.Monitoring;

/**
 * A case to look at under two releases.
 *
 * @param place what to call it when it cannot be read: a reference, or a line of a file
 * @param recommendation the id of its newest stored recommendation; null for a case that is not stored
 * @param monitoring what is recorded for monitoring only; null to take what the case file brings
 * @param caseFile as JSON
 */
public record GivenCase(String place, String recommendation, Monitoring monitoring, byte[] caseFile) {

    /** A case file that is not stored. */
    public static GivenCase of(String place, byte[] caseFile) {
        return new GivenCase(place, null, null, caseFile);
    }
}
