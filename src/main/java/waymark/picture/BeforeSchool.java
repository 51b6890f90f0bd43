package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.calendar.Ages;
import waymark.casefile.Asq.Area;
import waymark.casefile.CaseFile;
import waymark.casefile.EarlyYears;
import waymark.casefile.Facts;

/** Low areas of the Ages and Stages Questionnaire ({@code asq-cutoff}), and who has a check at two ({@code eyfs-2}). */
final class BeforeSchool {

    private static final int END_OF_CHECK = 3;
    private static final BigDecimal CUT_OFF = BigDecimal.TWO;
    private static final BigDecimal MONITORED = BigDecimal.ONE;

    static final List<Derivation> ALL = List.of(
            summary("earlyYears.asq.belowCutOff", facts -> areas(facts, below -> below.compareTo(CUT_OFF) >= 0)),
            summary(
                    "earlyYears.asq.monitoring",
                    facts -> areas(facts, below -> below.compareTo(MONITORED) >= 0 && below.compareTo(CUT_OFF) < 0)),
            summary("earlyYears.inSettingAtTwo", BeforeSchool::inSettingAtTwo));

    private BeforeSchool() {}

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

    private static Object inSettingAtTwo(Facts facts) {
        Optional<LocalDate> since = facts.date("earlyYears.settingSince");
        return facts.date("child.dateOfBirth")
                .flatMap(born -> since.map(day -> day.isBefore(Ages.attains(END_OF_CHECK, born))))
                .orElse(null);
    }
}
