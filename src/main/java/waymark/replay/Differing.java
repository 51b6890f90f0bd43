package waymark.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import waymark.recommend.Told;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;

/** Sets what a case is told under two releases side by side; each release gives its own outcomes their titles. */
record Differing(Titles before, Titles after) {

    CaseChange between(String reference, String recommendation, List<Told> old, List<Told> young) {
        if (old.equals(young)) {
            return new CaseChange(reference, recommendation, List.of(), List.of());
        }
        Map<String, Told> was = byOutcome(old);
        Map<String, Told> now = byOutcome(young);
        List<Answer> answers = leads(old, young);
        tasks(was, now, answers);
        return new CaseChange(reference, recommendation, List.copyOf(answers), dates(was, now));
    }

    private List<Moved> dates(Map<String, Told> old, Map<String, Told> young) {
        List<Moved> moved = new ArrayList<>();
        young.forEach((key, now) -> {
            Told was = old.get(key);
            if (was != null && !Objects.equals(was.due(), now.due())) {
                moved.add(new Moved(now.question(), after.of(now.outcome()), was.due(), now.due()));
            }
        });
        return List.copyOf(moved);
    }

    private List<Answer> leads(List<Told> old, List<Told> young) {
        Map<String, String> was = leads(old);
        Map<String, String> now = leads(young);
        TreeSet<String> questions = new TreeSet<>(was.keySet());
        questions.addAll(now.keySet());
        List<Answer> answers = new ArrayList<>();
        for (String question : questions) {
            if (!Objects.equals(was.get(question), now.get(question))) {
                answers.add(new Answer(question, before.of(was.get(question)), after.of(now.get(question))));
            }
        }
        return answers;
    }

    /** Tasks that come and go; an outcome that only began or ceased to lead its question is told already. */
    private void tasks(Map<String, Told> old, Map<String, Told> young, List<Answer> answers) {
        old.forEach((key, task) -> {
            if (!young.containsKey(key) && !task.leads()) {
                answers.add(new Answer(task.question(), before.of(task.outcome()), null));
            }
        });
        young.forEach((key, task) -> {
            if (!old.containsKey(key) && !task.leads()) {
                answers.add(new Answer(task.question(), null, after.of(task.outcome())));
            }
        });
    }

    private static Map<String, String> leads(List<Told> all) {
        Map<String, String> leads = new HashMap<>();
        all.stream().filter(Told::leads).forEach(told -> leads.putIfAbsent(told.question(), told.outcome()));
        return leads;
    }

    private static Map<String, Told> byOutcome(List<Told> all) {
        Map<String, Told> byOutcome = new TreeMap<>();
        all.forEach(told -> byOutcome.putIfAbsent(told.question() + " " + told.outcome(), told));
        return byOutcome;
    }
}
