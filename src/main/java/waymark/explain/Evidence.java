package waymark.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;
import waymark.recommend.Known;
import waymark.recommend.Recommendation.Firm;

/** What the case file holds that has a day, the newest first, with how old it is. */
final class Evidence {

    private static final Set<String> NOT_EVIDENCE = Set.of("child.dateOfBirth");

    private static final Map<String, String> DAY_OF = Map.of(
            "views.childVoiceDays", "views.childVoiceOn",
            "views.parentVoiceDays", "views.parentVoiceOn");

    private Evidence() {}

    /**
     * @param day the day from which its age is counted
     * @param firm what is known to be too old
     */
    static List<AgedFact> of(Known known, LocalDate day, List<Firm> firm) {
        Map<String, String> tooOld = firm.stream()
                .filter(each -> each.kind().equals("old-evidence"))
                .collect(Collectors.toMap(
                        each -> DAY_OF.getOrDefault(each.fact(), each.fact()), Firm::text, (one, other) -> one));
        return Vocabulary.get().testable().stream()
                .filter(fact -> fact.type() == FactType.DATE && !NOT_EVIDENCE.contains(fact.name()))
                .filter(fact -> !known.workedOut().contains(fact.name()))
                .filter(fact -> known.facts().at(fact.index()) instanceof LocalDate on && !on.isAfter(day))
                .map(fact -> aged(fact, (LocalDate) known.facts().at(fact.index()), day, tooOld))
                .sorted(Comparator.comparing(AgedFact::on).reversed())
                .toList();
    }

    private static AgedFact aged(Fact fact, LocalDate on, LocalDate day, Map<String, String> tooOld) {
        boolean overAYear = on.isBefore(day.minusYears(1));
        return new AgedFact(
                Vocabulary.get().section(fact.section()).orElse(""),
                fact.label(),
                on,
                Age.since(on, day),
                tooOld.getOrDefault(fact.name(), overAYear ? "More than a year ago: check that it still holds." : ""));
    }
}
