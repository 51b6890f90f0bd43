package waymark.cli;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import waymark.access.Caller;
import waymark.access.DemoPeople;
import waymark.access.Role;
import waymark.casefile.JsonBody;
import waymark.panel.Attendance;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven;
import waymark.panel.Decisions;
import waymark.panel.MinutesBook;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.recommend.Detail;
import waymark.store.RecommendationStore;
import waymark.store.StoredRecommendation;
import waymark.web.Answering;
import waymark.web.Referring;

/** Plays the story of a demo: each step is done by whom it names, at its own time, as it would be done for real. */
final class DemoPlay {

    private static final int LONGEST_TEXT = 10_000;

    private final ApplicationContext context;
    private final String authority;

    DemoPlay(ApplicationContext context, String authority) {
        this.context = context;
        this.authority = authority;
    }

    void play(DemoStory story) {
        DemoClock clock = context.getBean(DemoClock.class);
        for (DemoStory.Step step : story.steps()) {
            clock.moveTo(step.at());
            play(step);
        }
        clock.moveTo(story.opens());
    }

    private void play(DemoStory.Step step) {
        Caller by = caller(step.by());
        switch (step.verb()) {
            case "keep" -> bean(Answering.class).answerAndKeep(step.sent("case"), Detail.STANDARD, by);
            case "refer" -> bean(Referring.class).refer(panel(step.about(), by), step.sent("case"), by);
            case "attend" ->
                bean(PanelMeetings.class)
                        .attend(panel(step.about(), by), day(step), sent(step, "attendance", Attendance.class), by);
            case "move" ->
                bean(PanelMeetings.class)
                        .move(panel(step.about(), by), day(step), sent(step, "order", PanelMeetings.Order.class), by);
            case "decide" -> decide(step, by);
            case "word" ->
                bean(MinutesBook.class)
                        .reword(
                                panel(step.about(), by),
                                day(step),
                                sent(step, "wording", MinutesBook.Wording.class),
                                by);
            case "sign" -> bean(MinutesBook.class).sign(panel(step.about(), by), day(step), by);
            default -> throw new IllegalStateException("Nobody in a demo knows how to " + step.verb());
        }
    }

    private Decision decide(DemoStory.Step step, Caller by) {
        List<StoredRecommendation> papers = bean(RecommendationStore.class).about(authority, step.about());
        return bean(Decisions.class).record(papers.getLast(), sent(step, "decision", DecisionGiven.class), by);
    }

    private Caller caller(String name) {
        return name.equals("case-system")
                ? new Caller(name, authority, Set.of(Role.CASE_SYSTEM))
                : DemoPeople.of(name, authority);
    }

    private Panel panel(String id, Caller by) {
        return bean(Panels.class).find(id, by).orElseThrow();
    }

    private static LocalDate day(DemoStory.Step step) {
        return LocalDate.parse(step.what().get("meeting").asText());
    }

    private static <T extends Record> T sent(DemoStory.Step step, String name, Class<T> type) {
        return JsonBody.read(type, step.sent(name), name, LONGEST_TEXT);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
