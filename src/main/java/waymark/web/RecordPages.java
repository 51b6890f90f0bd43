package waymark.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.explain.Inquiry;
import waymark.explain.Voice;
import waymark.journal.Line;
import waymark.page.HtmlPage;
import waymark.privacy.SubjectAccess;
import waymark.store.RecommendationStore;
import waymark.store.StoredRecommendation;

/** What is known about a case, as pages for the file. */
@Singleton
public final class RecordPages implements SubjectAccess.Pages {

    private final RecommendationStore store;
    private final Recall recall;
    private final CaseFileReader reader;
    private final HandoverPages handover;

    RecordPages(RecommendationStore store, Recall recall, CaseFileReader reader, HandoverPages handover) {
        this.store = store;
        this.recall = recall;
        this.reader = reader;
        this.handover = handover;
    }

    @Override
    public String of(String recommendation) {
        StoredRecommendation stored = store.find(recommendation).orElseThrow();
        try {
            return HtmlPage.of(Inquiry.into(
                            reader.read(stored.caseFile().getBytes(StandardCharsets.UTF_8)), recall.recommender(stored))
                    .keptAs(stored.id())
                    .everything(Voice.RECORD));
        } catch (InvalidCaseFile changed) {
            return null;
        }
    }

    @Override
    public Map<String, String> beside(SubjectAccess.Known known, List<Line> happened, List<String> recommendations) {
        return handover.of(known, happened, recommendations);
    }
}
