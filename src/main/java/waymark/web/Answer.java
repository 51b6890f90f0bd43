package waymark.web;

import waymark.casefile.CaseFile;
import waymark.casefile.Submitted;
import waymark.policy.Release;
import waymark.recommend.Recommendation;

/**
 * A recommendation on its way out.
 *
 * @param body the JSON, as it leaves
 */
record Answer(Release release, Submitted submitted, Recommendation recommendation, String body) {

    CaseFile caseFile() {
        return submitted.caseFile();
    }
}
