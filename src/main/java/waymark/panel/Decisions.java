package waymark.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;
import waymark.recommend.Json;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;
import waymark.store.StoredRecommendation;

/**
 * Records what panels decide. Decisions are numbered in the order in which they are recorded, without a gap that could
 * be filled later, so that whoever has read up to a number has read everything before it.
 */
@Singleton
public final class Decisions {

    /** Two who record at the same moment want the same number; one of them has it, the other tries the next. */
    private static final int TRIES = 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final DecisionRows rows;
    private final Disk disk;
    private final Clock clock;

    Decisions(DecisionRows rows, Disk disk, Clock clock) {
        this.rows = rows;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Records a decision, and returns only when it would survive the loss of power.
     *
     * @param by the person who records it, who sees the recommendation's authority
     * @throws InvalidBody with everything that it still has to say
     * @throws StoreUnavailable when it may not have been kept
     */
    public Decision record(StoredRecommendation recommendation, DecisionGiven given, Caller by) {
        InFront inFront = new InFront(recommendation);
        List<Problem> problems = new ArrayList<>(DecisionCheck.problems(given, inFront));
        problems.addAll(correction(recommendation, given));
        if (!problems.isEmpty()) {
            throw new InvalidBody(problems);
        }
        Decision kept = StoreUnavailable.whenReached(() -> keep(recommendation, given, inFront, by));
        disk.sync();
        return kept;
    }

    /** What was decided on a recommendation, in the order in which it was recorded. */
    public List<Decision> on(String recommendation) {
        return StoreUnavailable.whenReached(() -> read(rows.findByRecommendationOrderByNumber(recommendation)));
    }

    /**
     * Decisions after a number, in their order.
     *
     * @param by who asks: decisions of other authorities are left out
     * @param most the most that are wanted at once
     */
    public List<Decision> after(int since, Caller by, int most) {
        return StoreUnavailable.whenReached(
                () -> read(by.authority() == null ? rows.after(since, most) : rows.after(since, by.authority(), most)));
    }

    private List<Problem> correction(StoredRecommendation recommendation, DecisionGiven given) {
        if (given.corrects() == null
                || on(recommendation.id()).stream()
                        .anyMatch(earlier -> earlier.number() == given.corrects()
                                && earlier.given().question().equals(given.question()))) {
            return List.of();
        }
        return List.of(new Problem("/corrects", "There is no such decision on this question of this recommendation."));
    }

    private Decision keep(StoredRecommendation recommendation, DecisionGiven given, InFront inFront, Caller by) {
        for (int tried = 1; ; tried++) {
            Decision decision = decision(rows.newest() + 1, recommendation, given, inFront, by);
            try {
                rows.keep(stored(decision));
                return decision;
            } catch (DataAccessException taken) {
                if (tried == TRIES || rows.newest() < decision.number()) {
                    throw taken;
                }
            }
        }
    }

    private Decision decision(
            int number, StoredRecommendation recommendation, DecisionGiven given, InFront inFront, Caller by) {
        return new Decision(
                number,
                recommendation.id(),
                recommendation.reference(),
                recommendation.authority(),
                inFront.suggested(given.question()).orElse(null),
                given,
                !given.actions().isEmpty(),
                by.name(),
                by.is(Role.PANEL_CHAIR) ? Role.PANEL_CHAIR.code() : Role.PANEL_MEMBER.code(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static StoredDecision stored(Decision decision) {
        return new StoredDecision(
                decision.number(),
                decision.recommendation(),
                decision.authority(),
                decision.given().question(),
                decision.given().decision().toString(),
                decision.suggested(),
                decision.given().corrects(),
                decision.at(),
                Json.write(decision));
    }

    private static List<Decision> read(List<StoredDecision> stored) {
        return stored.stream().map(Decisions::read).toList();
    }

    private static Decision read(StoredDecision stored) {
        try {
            return MAPPER.readValue(stored.body(), Decision.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Decision " + stored.number() + " cannot be read", e);
        }
    }
}
