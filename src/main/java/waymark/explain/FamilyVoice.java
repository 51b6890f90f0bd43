package waymark.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.explain.Document.Pair;
import waymark.recommend.Recommendation.Suggestion;

/**
 * Tells the family what is suggested, what happens next and what their rights are. It chooses: what is theirs is always
 * told, and what others do only so far as a letter has room for it. Nothing is told twice.
 */
final class FamilyVoice {

    private static final int MOST_DATES = 7;
    private static final int MOST_LATE = 4;
    private static final int MOST_EACH = 6;

    private static final Comparator<Suggestion> STRONGEST_FIRST =
            Comparator.comparing(suggestion -> Law.strength(suggestion.force()));

    private final Explanation explanation;
    private final LocalDate asAt;
    private final FamilyReader reader;
    private final Map<FamilyPart, List<Suggestion>> parts;
    private final boolean hard;
    private final boolean adverse;
    private final Set<String> told = new LinkedHashSet<>();
    private final Paper paper = new Paper();
    private final FamilyFrame frame;

    FamilyVoice(Explanation explanation) {
        this.explanation = explanation;
        this.asAt = explanation.recommendation().asAt();
        this.reader = FamilyReader.of(explanation);
        this.frame = new FamilyFrame(explanation, reader, paper);
        List<Suggestion> all = explanation.recommendation().recommendations();
        this.parts = all.stream().collect(Collectors.groupingBy(suggestion -> FamilyPart.of(suggestion, asAt)));
        this.hard = all.stream().anyMatch(FamilyPart::hard);
        this.adverse = all.stream().anyMatch(FamilyPart::adverse);
    }

    Document document() {
        frame.opening();
        safety();
        if (hard) {
            rights();
        }
        done();
        answers();
        why();
        steps();
        yours();
        next();
        late();
        others();
        if (!hard) {
            rights();
        }
        frame.closing();
        return paper.titled(reader.reads("Our suggestion for {your child|you}"), explanation.footing());
    }

    private void steps() {
        Optional<Drawing> steps = explanation.drawing(Voice.FAMILY);
        if (steps.isPresent()) {
            paper.draw(steps).say("No one has to take each step in turn.");
        }
    }

    private void safety() {
        List<String> safety = fresh(part(FamilyPart.SAFETY));
        if (!safety.isEmpty()) {
            paper.part("Staying safe");
            paper.warn("If someone is in danger now, call 999.");
            paper.list(safety);
        }
    }

    private void rights() {
        List<Suggestion> rights = part(FamilyPart.RIGHT);
        if (rights.isEmpty() && !adverse) {
            return;
        }
        paper.part("Your rights");
        if (hard) {
            paper.say("Some of this may be hard to read. So your rights come first.");
        }
        if (adverse) {
            paper.say("You can ask why this is suggested. You can say what you think before anyone decides. "
                    + "If you are not happy with what is decided, you can complain.");
        }
        toldWithDates(rights, right -> deadline(right).open());
    }

    private void done() {
        List<String> done =
                fresh(part(FamilyPart.DONE).stream().filter(Suggestion::primary).toList());
        if (!done.isEmpty()) {
            paper.part("What has been done");
            paper.list(done);
        }
    }

    /** What is suggested, under a heading for each thing that a family would ask about. */
    private void answers() {
        Map<String, List<Suggestion>> byTopic = part(FamilyPart.ANSWER).stream()
                .filter(answer -> told.add(answer.family()))
                .collect(Collectors.groupingBy(
                        answer -> FamilyTopics.question(answer.question()), LinkedHashMap::new, Collectors.toList()));
        if (byTopic.isEmpty()) {
            return;
        }
        paper.part("What we suggest");
        byTopic.forEach((topic, answers) -> {
            paper.section(topic);
            answers.forEach(answer -> paper.say((answer.family() + " " + FamilyDates.after(deadline(answer))).strip()));
        });
    }

    private void yours() {
        List<Suggestion> yours = part(FamilyPart.YOURS);
        if (!yours.isEmpty()) {
            paper.part("What is for you to do");
            toldWithDates(yours, task -> deadline(task).dated());
        }
    }

    private void next() {
        List<Pair> dates = dates(part(FamilyPart.NEXT).stream()
                .sorted(Comparator.comparing(Suggestion::due))
                .limit(MOST_DATES));
        if (!dates.isEmpty()) {
            paper.part("What happens next");
            paper.pairs(dates);
        }
    }

    private void late() {
        List<Pair> late = dates(part(FamilyPart.LATE).stream()
                .sorted(STRONGEST_FIRST.thenComparing(Suggestion::due))
                .limit(MOST_LATE));
        if (!late.isEmpty()) {
            paper.part("What is late");
            paper.say("You can ask why these things are late, and when they will be done.");
            paper.pairs(late);
        }
    }

    /** What school, the council and the health service do, the strongest duties first. */
    private void others() {
        Map<String, List<Suggestion>> byActor = new TreeMap<>();
        Stream.of(FamilyPart.NEXT, FamilyPart.OTHERS)
                .flatMap(part -> part(part).stream())
                .filter(task -> told.add(task.family()))
                .sorted(STRONGEST_FIRST)
                .forEach(task -> byActor.merge(reader.actor(task.binds()), List.of(task), FamilyVoice::both));
        if (byActor.isEmpty()) {
            return;
        }
        paper.part(parts.containsKey(FamilyPart.ANSWER) ? "Who does what" : "What we suggest");
        byActor.forEach((actor, tasks) -> {
            paper.section(actor);
            paper.list(tasks.stream().map(Suggestion::family).limit(MOST_EACH).toList());
        });
    }

    private void why() {
        List<String> facts = FamilyFacts.behind(
                Stream.of(FamilyPart.ANSWER, FamilyPart.DONE, FamilyPart.RIGHT)
                        .flatMap(part -> part(part).stream())
                        .toList(),
                reader.addressee());
        if (!facts.isEmpty()) {
            paper.part("Why we suggest this");
            paper.say("This is what we know. Is something wrong? Tell us, and we will look again.");
            paper.list(facts);
        }
    }

    private List<Suggestion> part(FamilyPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** What has not been told yet, in the row's own words. */
    private List<String> fresh(Collection<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::family).filter(told::add).toList();
    }

    /** Those without a date first, then the dates in their order. */
    private void toldWithDates(List<Suggestion> suggestions, Predicate<Suggestion> dated) {
        paper.list(fresh(suggestions.stream().filter(dated.negate()).toList()));
        paper.pairs(dates(suggestions.stream().filter(dated).sorted(Comparator.comparing(Suggestion::due))));
    }

    private List<Pair> dates(Stream<Suggestion> suggestions) {
        return suggestions
                .filter(suggestion -> told.add(suggestion.family()))
                .map(suggestion -> new Pair(FamilyDates.before(deadline(suggestion)), suggestion.family()))
                .toList();
    }

    private Deadline deadline(Suggestion suggestion) {
        return new Deadline(suggestion, asAt);
    }

    private static List<Suggestion> both(List<Suggestion> one, List<Suggestion> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
