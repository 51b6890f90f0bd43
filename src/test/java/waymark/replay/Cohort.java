package waymark.replay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import waymark.Shipped;
import waymark.recommend.Recommender;
import waymark.replay.Impact.Unanswered;
import waymark.rules.RuleBase;
import waymark.web.TestRelease;

/** Made-up cases, looked at under the test rules and under a change of them. */
final class Cohort implements ImpactRun.Teller {

    static final ImpactRun.Terms SOLIHULL = new ImpactRun.Terms("solihull", null, false);

    final List<CaseChange> changes = new ArrayList<>();
    final List<Unanswered> setAside = new ArrayList<>();

    @Override
    public void changed(CaseChange change) {
        changes.add(change);
    }

    @Override
    public void setAside(Unanswered unanswered) {
        setAside.add(unanswered);
    }

    Impact look(UnaryOperator<String> change, ImpactRun.Terms terms, List<GivenCase> cases) {
        ImpactRun run = new ImpactRun(
                recommender(UnaryOperator.identity()), recommender(change), Shipped.reader(), terms, this);
        int half = cases.size() / 2;
        run.add(cases.subList(0, half));
        run.add(cases.subList(half, cases.size()));
        return run.result();
    }

    static Recommender recommender(UnaryOperator<String> change) {
        return new Recommender(RuleBase.of(TestRelease.changed(change)));
    }

    /** Cases in which an assessment was asked for on 1 October 2026. */
    static List<GivenCase> requested(int count) {
        return cases(count, "\"ehc\": {\"request\": {\"receivedOn\": \"2026-10-01\"}}");
    }

    /** Children of 8 whose communication was not screened. */
    static List<GivenCase> notScreened(int count, String more) {
        return cases(
                count,
                "\"child\": {\"dateOfBirth\": \"2018-01-01\"}, \"needs\": {\"slcnScreen\": \"NOT_DONE\"}" + more);
    }

    static List<GivenCase> cases(int count, String facts) {
        return IntStream.range(0, count)
                .mapToObj(number -> given("C-" + number, "solihull", LocalDate.of(2026, 11, 1), facts))
                .toList();
    }

    static GivenCase given(String reference, String authority, LocalDate asAt, String facts) {
        String json = "{\"reference\": \"%s\", \"authority\": \"%s\", \"asAt\": \"%s\"%s}"
                .formatted(reference, authority, asAt, facts.isEmpty() ? "" : ", " + facts);
        return GivenCase.of(reference, json.getBytes(StandardCharsets.UTF_8));
    }
}
