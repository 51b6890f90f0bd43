package waymark.site.deciding;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import waymark.access.Caller;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven;
import waymark.panel.Decisions;
import waymark.panel.Kind;
import waymark.panel.Openings;
import waymark.policy.Release;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.FormBody;
import waymark.site.Pages;
import waymark.site.Slips;
import waymark.web.Recall;
import waymark.web.TextsScreened;

/** The two pages on which somebody decides: which way, then what that way needs. */
@Singleton
final class Deciding {

    /** What no field of the form is about. */
    private static final Set<String> ELSEWHERE =
            Set.of("question", "decision", "panel", "meeting", "chairsAction", "corrects");

    private final Pages pages;
    private final Decisions decisions;
    private final Recall recall;
    private final TextsScreened texts;
    private final Opened opened;
    private final Clock clock;

    Deciding(Pages pages, Decisions decisions, Recall recall, TextsScreened texts, Opened opened, Clock clock) {
        this.pages = pages;
        this.decisions = decisions;
        this.recall = recall;
        this.texts = texts;
        this.opened = opened;
        this.clock = clock;
    }

    /**
     * Which way, or the form for the way that was chosen.
     *
     * @param chosen the way; empty before somebody has chosen, blank when they went on without
     * @param filled what the fields hold at first
     */
    HttpResponse<String> ask(
            HttpRequest<?> request, Caller caller, Place place, Optional<String> chosen, Fields filled) {
        Openings openings = decisions.openings(place.recommendation(), place.given(), caller);
        Optional<Kind> way = chosen.flatMap(Ways::of).filter(openings.ways()::contains);
        if (way.isPresent()) {
            return form(request, caller, place, way.get(), new Rows(filled, ""), Slips.NONE);
        }
        boolean nothing = chosen.isPresent() && !openings.ways().isEmpty();
        return choice(
                request,
                caller,
                place,
                openings,
                filled,
                nothing ? Slips.about("decision", "Choose what was decided.") : Slips.NONE);
    }

    /** Records what was sent, or shows the form again with what it still needs. */
    HttpResponse<?> take(HttpRequest<?> request, Caller caller, Place place, Kind way, Fields sent) {
        FormBody body = FormBody.of(Otherwise.chosen(sent), DecisionGiven.class);
        Fields again = Otherwise.kept(body.fields(), sent);
        if (sent.has("more")) {
            return form(request, caller, place, way, new Rows(again, sent.text("more")), Slips.NONE);
        }
        if (Otherwise.both(sent)) {
            return form(
                    request, caller, place, way, new Rows(again, ""), Slips.about("ownWords", Otherwise.ONE_OF_BOTH));
        }
        AtomicReference<Decision> recorded = new AtomicReference<>();
        AtomicReference<Slips> held = new AtomicReference<>(Slips.NONE);
        Slips wrong = Slips.in("", () -> {
            DecisionGiven given = at(place, way, body, caller).read(DecisionGiven.class, "a decision");
            held.set(Slips.unlessLooked(sent, texts.found(given)));
            if (!held.get().any()) {
                recorded.set(decisions.record(place.recommendation(), given, caller));
            }
        });
        Slips slips = wrong.any() ? wrong : held.get();
        return slips.any()
                ? form(request, caller, place, way, new Rows(again, ""), onThisForm(slips))
                : Pages.onTo(
                        "/decisions/" + recorded.get().number(), place.correction() ? Done.CORRECTED : Done.DECIDED);
    }

    /** What is known without anybody typing it is not taken from the form. */
    private FormBody at(Place place, Kind way, FormBody typed, Caller caller) {
        DecisionGiven given = place.given();
        return typed.with("question", given.question())
                .with("decision", way)
                .with("panel", given.panel())
                .with("meeting", given.meeting())
                .with("chairsAction", given.chairsAction())
                .with("corrects", given.corrects())
                .with(
                        "secondsOpen",
                        opened.seconds(caller, place.recommendation().id()));
    }

    private HttpResponse<String> choice(
            HttpRequest<?> request, Caller caller, Place place, Openings openings, Fields filled, Slips slips) {
        Map<String, Object> values = common(place, slips);
        values.put("openings", openings);
        values.put("form", filled);
        values.put("ways", Ways.of(openings.ways()));
        return pages.show(
                slips.status(),
                request,
                caller,
                place.page(
                                place.correction()
                                        ? "Correct decision " + place.corrects().number()
                                        : "What was decided?")
                        .wrong(slips.any()),
                "deciding/choice",
                values);
    }

    private HttpResponse<String> form(
            HttpRequest<?> request, Caller caller, Place place, Kind way, Rows rows, Slips slips) {
        Map<String, Object> values = common(place, slips);
        values.put("way", way);
        values.put("rows", rows);
        values.put("form", Otherwise.split(rows.form(), (Suggested) values.get("suggested")));
        values.put("fresh", request.getMethod() == HttpMethod.GET);
        values.put(
                "settled",
                slips.status().getCode() == 409
                        ? decisions
                                .openings(place.recommendation(), place.given(), caller)
                                .settled()
                                .map(Decision::number)
                                .orElse(0)
                        : 0);
        return pages.show(
                slips.status(),
                request,
                caller,
                place.page(Ways.title(way)).wrong(slips.any()),
                "deciding/form",
                values);
    }

    private Map<String, Object> common(Place place, Slips slips) {
        Release release = recall.recommender(place.recommendation()).release();
        return new HashMap<>(Map.of(
                "place",
                place,
                "slips",
                slips,
                "suggested",
                Suggested.of(place.recommendation(), place.question(), release, LocalDate.now(clock))));
    }

    private static Slips onThisForm(Slips slips) {
        return new Slips(
                slips.status(),
                slips.each().stream()
                        .map(slip -> ELSEWHERE.contains(slip.field())
                                ? new Slips.Slip(slip.words(), "")
                                : slip.field().equals("needed") ? new Slips.Slip(slip.words(), "needed-0-what") : slip)
                        .toList());
    }
}
