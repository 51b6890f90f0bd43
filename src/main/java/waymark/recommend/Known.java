package waymark.recommend;

import java.util.List;
import java.util.Set;
import waymark.casefile.CaseFile;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.picture.Picture;
import waymark.picture.SchoolCalendar;
import waymark.policy.Release;

/**
 * What is known about a case on its date, given or worked out.
 *
 * @param workedOut the names of the facts that were not given but follow from those that were
 */
public record Known(Facts facts, Set<String> workedOut) {

    /** One fact that is known. */
    public record Item(String fact, Object value, boolean workedOut) {}

    /**
     * What is known of a case; school days are counted by the calendars of the release.
     *
     * @throws waymark.casefile.InvalidCaseFile when a summary contradicts its detail
     */
    public static Known of(CaseFile caseFile, Release release) {
        Picture picture = Picture.of(caseFile, () -> SchoolCalendar.of(caseFile, release.calendars()));
        return new Known(picture.facts(), picture.workedOut());
    }

    /** Every fact that is known, in the order of the vocabulary; a list of entries by its length. */
    public List<Item> items() {
        return Vocabulary.get().testable().stream()
                .filter(fact -> facts.at(fact.index()) != null)
                .map(fact ->
                        new Item(fact.name(), Explainer.shown(facts.at(fact.index())), workedOut.contains(fact.name())))
                .toList();
    }
}
