package waymark.recommend;

import java.util.List;
import java.util.Objects;
import waymark.casefile.CaseFile;
import waymark.casefile.Vocabulary;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.policy.Release;

/**
 * A fact that is known about a case.
 *
 * @param workedOut true when it was not given but follows from what was
 */
public record KnownFact(String fact, Object value, boolean workedOut) {

    /**
     * Every fact that is known of a case on its date, in the order of the vocabulary; a list of entries by its length.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     */
    public static List<KnownFact> of(CaseFile caseFile, Release release) {
        Picture picture = Picture.of(caseFile, () -> SchoolCalendar.of(caseFile, release.calendars()));
        return Vocabulary.get().testable().stream()
                .map(fact -> picture.facts().at(fact.index()) == null
                        ? null
                        : new KnownFact(
                                fact.name(),
                                Explainer.shown(picture.facts().at(fact.index())),
                                picture.workedOut().contains(fact.name())))
                .filter(Objects::nonNull)
                .toList();
    }
}
