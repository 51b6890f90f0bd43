package waymark.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import waymark.casefile.InWords;
import waymark.explain.Document;
import waymark.explain.Document.Pair;
import waymark.explain.Paper;
import waymark.journal.Line;
import waymark.page.HtmlPage;
import waymark.page.Templates;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven.Action;
import waymark.panel.DecisionWords;
import waymark.panel.Decisions;
import waymark.privacy.SubjectAccess.Known;

/** What is handed over about a case besides its recommendations, as pages that people can read. */
@Singleton
public final class HandoverPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** As databases write a time with its zone, for example {@code 2026-11-22 10:00:00.5+00}. */
    private static final DateTimeFormatter STORED = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .parseLenient()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT);

    private final Decisions decisions;
    private final DecisionWords words;
    private final Clock clock;

    HandoverPages(Decisions decisions, DecisionWords words, Clock clock) {
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    /** A page, and what the index says of it. */
    public record Link(String file, String title) {}

    /** Each page by its file, the index first. */
    Map<String, String> of(Known known, List<Line> happened, List<String> recommendations) {
        Map<String, Document> parts = new LinkedHashMap<>();
        parts.put("decisions.html", decisions(known));
        parts.put("referrals.html", referrals(known));
        parts.put("record.html", happened(known, happened));
        List<Link> links = new ArrayList<>();
        recommendations.stream().sorted().forEach(file -> links.add(new Link(file, recommendation(file))));
        parts.forEach((file, document) -> links.add(new Link(file, document.title())));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(
                "index.html",
                Templates.filled(
                        "handover",
                        Map.of(
                                "reference", known.reference(),
                                "day", InWords.date(LocalDate.now(clock)),
                                "links", links)));
        parts.forEach((file, document) -> pages.put(file, HtmlPage.of(document)));
        return pages;
    }

    private Document decisions(Known known) {
        Paper paper = new Paper();
        List<Decision> all = decisions.about(known.authority(), known.reference());
        if (all.isEmpty()) {
            paper.say("Nothing has been decided.");
        }
        for (Decision decision : all) {
            paper.part("Decision " + decision.number() + ". " + words.heading(decision));
            List<Pair> pairs = new ArrayList<>(words.pairs(decision));
            pairs.add(new Pair(
                    "Recorded",
                    time(decision.at()) + ", by " + decision.by() + " (" + InWords.code(decision.role()) + ")"));
            paper.pairs(pairs);
            if (!decision.given().actions().isEmpty()) {
                paper.list(decision.given().actions().stream()
                        .map(HandoverPages::action)
                        .toList());
            }
        }
        return paper.titled("What was decided", footing(known));
    }

    private Document referrals(Known known) {
        Paper paper = new Paper();
        List<Map<String, Object>> papers = known.tables().getOrDefault("referral_paper", List.of());
        if (papers.isEmpty()) {
            paper.say("The case was not referred to a panel.");
        } else {
            paper.grid(
                    "Each time that a case file was put before a panel",
                    List.of("Panel", "When", "By whom", "First legal date", "Recommendation"),
                    papers.stream().map(HandoverPages::referral).toList());
        }
        return paper.titled("How it was referred to panels", footing(known));
    }

    private static Document happened(Known known, List<Line> happened) {
        return new Paper()
                .grid(
                        "Everything that the record says about the case, who looked at it with it",
                        List.of("Entry", "When", "What", "Who"),
                        happened.stream()
                                .map(line -> List.of(
                                        String.valueOf(line.number()),
                                        time(line.at()),
                                        InWords.code(line.kind()),
                                        line.who() == null ? "" : line.who()))
                                .toList())
                .titled("What happened, and who looked", footing(known));
    }

    private static List<String> referral(Map<String, Object> paper) {
        return List.of(
                text(paper, "panel"),
                time(OffsetDateTime.parse(text(paper, "referred_at"), STORED).toInstant()),
                text(paper, "referred_by"),
                text(paper, "legal_date"),
                text(paper, "recommendation"));
    }

    private static String action(Action action) {
        return "To do: " + action.what() + ". By " + action.owner() + ", until " + InWords.date(action.by()) + ".";
    }

    private static String recommendation(String file) {
        String day = file.replaceFirst(".*/", "").substring(0, "2026-11-22".length());
        return "Recommendation of " + InWords.date(LocalDate.parse(day));
    }

    private static String text(Map<String, Object> row, String column) {
        return row.getOrDefault(column, "").toString();
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    private static String footing(Known known) {
        return "Case " + known.reference() + " of " + known.authority();
    }
}
