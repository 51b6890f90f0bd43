package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.casefile.Asq.Area;
import waymark.casefile.CaseFile;
import waymark.casefile.EarlyYears;
import waymark.casefile.Facts;

/** Areas of the Ages and Stages Questionnaire that are low ({@code asq-cutoff}). */
final class AgesAndStages {

    private static final BigDecimal CUT_OFF = BigDecimal.TWO;
    private static final BigDecimal MONITORED = BigDecimal.ONE;

    static final List<Derivation> ALL = List.of(
            summary("earlyYears.asq.belowCutOff", facts -> areas(facts, below -> below.compareTo(CUT_OFF) >= 0)),
            summary(
                    "earlyYears.asq.monitoring",
                    facts -> areas(facts, below -> below.compareTo(MONITORED) >= 0 && below.compareTo(CUT_OFF) < 0)));

    private AgesAndStages() {}

    private static Object areas(Facts facts, Predicate<BigDecimal> counted) {
        return Optional.of(facts.caseFile())
                .map(CaseFile::earlyYears)
                .map(EarlyYears::asq)
                .map(asq -> asq.areas())
                .map(areas -> (int) areas.stream()
                        .map(Area::belowMean)
                        .filter(Objects::nonNull)
                        .filter(counted)
                        .count())
                .orElse(null);
    }
}
