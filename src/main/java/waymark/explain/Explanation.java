package waymark.explain;

import java.util.List;
import java.util.Optional;
import waymark.casefile.CaseFile;
import waymark.policy.Addressee;
import waymark.policy.Release;
import waymark.policy.Settings;
import waymark.recommend.Known;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;

/**
 * One recommendation, ready to be told in any voice.
 *
 * @param known the facts it stands on
 * @param release the release that it came from
 */
public record Explanation(Recommendation recommendation, Known known, Release release) {

    /** A recommendation with the case file that it was made from. */
    public static Explanation of(Recommendation recommendation, CaseFile caseFile, Release release) {
        return new Explanation(recommendation, Known.of(caseFile, release), release);
    }

    /** The explanation as the people of that voice read it; the same every time. */
    public Document in(Voice voice) {
        return switch (voice) {
            case PANEL -> new PanelVoice(this).document();
            case FAMILY -> new FamilyVoice(this).document();
            case RECORD -> new RecordVoice(this).document();
        };
    }

    /**
     * Why an outcome is suggested, or why it is not.
     *
     * @param whyNot for each question that it does not lead, the row that comes nearest
     */
    Document about(String outcome, List<Considered> whyNot, Voice voice) {
        return voice == Voice.FAMILY
                ? new FamilyAbout(this).document(outcome, whyNot)
                : new PanelVoice(this).about(outcome, whyNot);
    }

    /**
     * For a family the steps of help, with the one that the child is on; for others the ways that the leading question
     * can go. Empty when the level is not known, or no question has a single answer.
     */
    Optional<Drawing> drawing(Voice voice) {
        return voice == Voice.FAMILY ? StepsOfHelp.of(this) : Route.of(this);
    }

    /** Whom the family's words speak to. */
    public Addressee addressee() {
        return Addressee.of(known.facts());
    }

    /** What the council calls its people and services. */
    Settings settings() {
        return release.settings(recommendation.authority());
    }

    String footing() {
        return "Recommendation " + recommendation.id() + ", release "
                + recommendation.release().id() + " ("
                + recommendation.release().hash() + ")";
    }
}
