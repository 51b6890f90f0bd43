package waymark.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.access.Caller;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Submitted;
import waymark.recommend.Detail;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;
import waymark.store.RecommendationStore;
import waymark.store.StoredCases;
import waymark.store.StoredRecommendation;

/** From the bytes of a case file to an answer, kept or not. */
@Singleton
public final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final CaseFileReader reader;
    private final Recommenders recommenders;
    private final RecommendationStore store;
    private final StoredCases cases;
    private final Timer timer;

    Answering(
            CaseFileReader reader,
            Recommenders recommenders,
            RecommendationStore store,
            StoredCases cases,
            MeterRegistry meters) {
        this.reader = reader;
        this.recommenders = recommenders;
        this.store = store;
        this.cases = cases;
        this.timer = Timer.builder("waymark.recommendation")
                .description("Time from the bytes of a case file to its recommendation, not counting the store")
                .register(meters);
    }

    /**
     * Recommends, keeping nothing.
     *
     * @throws waymark.casefile.InvalidCaseFile with everything wrong with the case file
     * @throws NotAnswered when the case belongs to an authority that the caller does not see
     * @throws waymark.recommend.UnknownAuthority when its authority has no pack
     */
    Answer answer(byte[] body, Detail detail, Caller by) {
        return timer.record(() -> {
            Submitted submitted = reader.submitted(body);
            CaseFile caseFile = submitted.caseFile();
            if (!by.sees(caseFile.authority())) {
                throw new NotAnswered(Problems.anotherAuthority(by.authority()));
            }
            Recommender recommender = recommenders.on(caseFile.asAt());
            Recommendation recommendation = recommender.recommend(caseFile, detail);
            return new Answer(recommender.release(), submitted, recommendation, Json.write(recommendation));
        });
    }

    /** Recommends and keeps; what comes back is what is kept, also when it was kept before. */
    public StoredRecommendation answerAndKeep(byte[] body, Detail detail, Caller by) {
        return keep(answer(body, detail, by), by);
    }

    /** Keeps an answer; what comes back is what is kept, also when it was kept before. */
    StoredRecommendation keep(Answer answer, Caller by) {
        CaseFile caseFile = answer.caseFile();
        cases.record(caseFile, answer.submitted().monitoring());
        StoredRecommendation kept =
                store.keep(answer.release(), caseFile, answer.recommendation(), answer.body(), by.name());
        if (!kept.body().equals(answer.body())) {
            LOG.warn(
                    "{} was answered before by another version of Waymark, with other words: the first answer stands",
                    kept.id());
        }
        return kept;
    }
}
