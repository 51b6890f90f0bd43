package waymark.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.WorkbookReader.Reading;
import waymark.recommend.Recommender;
import waymark.replay.ImpactReleases;
import waymark.rules.RuleBase;

/** Builds the releases that the impact of a draft is told by, from the files that are kept. */
@Singleton
final class DraftReleases implements ImpactReleases {

    private final Drafts drafts;
    private final Publications publications;
    private final WorkbookFiles files;

    DraftReleases(Drafts drafts, Publications publications, WorkbookFiles files) {
        this.drafts = drafts;
        this.publications = publications;
        this.files = files;
    }

    @Override
    public Pair of(String draft, int base) {
        SortedMap<String, String> before = publications.history().upTo(base).latest();
        SortedMap<String, String> after = new TreeMap<>(before);
        after.putAll(drafts.get(draft).files());
        return new Pair(recommender(before), recommender(after));
    }

    private Recommender recommender(SortedMap<String, String> some) {
        List<Reading> readings = files.readings(some);
        List<Fault> faults =
                readings.stream().flatMap(reading -> reading.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return new Recommender(
                RuleBase.of(Release.of(readings.stream().map(Reading::workbook).toList(), files.calendars(some))));
    }
}
