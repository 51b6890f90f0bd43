package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import waymark.calendar.Ages;
import waymark.calendar.CompulsorySchoolAge;
import waymark.calendar.Counting;
import waymark.casefile.EhcRequest.Requester;
import waymark.casefile.EhcRequest.RightsHolder;
import waymark.casefile.EhcRequest.Route;
import waymark.casefile.Facts;
import waymark.casefile.Sen2.RequestSource;

/** Who asked for an assessment, whether the right to ask was theirs that day, and how long after the last one. */
final class EhcRequested {

    private static final int TOO_OLD_TO_ASK = 25;
    private static final int BARRED_MONTHS = 6;

    static final List<Derivation> ALL = List.of(
            summary("ehc.request.ageWhenReceived", born((born, day) -> Ages.on(day, born))),
            summary(
                    "ehc.request.rightsHolder",
                    born((born, day) -> rightsHolder(born, day).name())),
            standIn("ehc.request.route", EhcRequested::route),
            standIn(
                    "ehc.request.sen2Source",
                    facts -> requester(facts)
                            .map(EhcRequested::sen2Source)
                            .map(Enum::name)
                            .orElse(null)),
            summary("ehc.request.assessedWithinSixMonths", EhcRequested::assessedWithinSixMonths));

    private EhcRequested() {}

    private static Function<Facts, Object> born(BiFunction<LocalDate, LocalDate, Object> from) {
        return facts -> facts.date("child.dateOfBirth")
                .flatMap(born ->
                        dayAsked(facts).filter(day -> !day.isBefore(born)).map(day -> from.apply(born, day)))
                .orElse(null);
    }

    /** The day of receipt; the day of the case for a request that is only being thought of. */
    private static Optional<LocalDate> dayAsked(Facts facts) {
        return facts.date("ehc.request.receivedOn").or(() -> requester(facts).map(asked -> facts.asAt()));
    }

    private static Optional<Requester> requester(Facts facts) {
        return facts.code("ehc.request.requestedBy").map(Requester::valueOf);
    }

    private static RightsHolder rightsHolder(LocalDate born, LocalDate day) {
        if (Ages.on(day, born) >= TOO_OLD_TO_ASK) {
            return RightsHolder.NOBODY;
        }
        return day.isAfter(CompulsorySchoolAge.of(born).endsOn()) ? RightsHolder.YOUNG_PERSON : RightsHolder.PARENT;
    }

    private static Object route(Facts facts) {
        boolean capacityLacked = facts.truth("child.lacksCapacityForDecision").orElse(false);
        String rights = facts.code("ehc.request.rightsHolder").orElse("");
        return requester(facts)
                .map(asked -> switch (asked) {
                    case SCHOOL, POST16_INSTITUTION -> Route.REQUEST;
                    case PARENT ->
                        rights.equals(RightsHolder.YOUNG_PERSON.name()) && !capacityLacked
                                ? Route.ATTENTION
                                : Route.REQUEST;
                    case YOUNG_PERSON -> rights.equals(RightsHolder.PARENT.name()) ? Route.ATTENTION : Route.REQUEST;
                    case APPROPRIATE_PERSON, PERSON_IN_CHARGE_OF_CUSTODY -> Route.CUSTODY;
                    case EARLY_YEARS_PROVIDER, HEALTH, SOCIAL_CARE, YOUTH_JUSTICE, OTHER -> Route.ATTENTION;
                })
                .map(Enum::name)
                .orElse(null);
    }

    private static RequestSource sen2Source(Requester asked) {
        return switch (asked) {
            case PARENT, YOUNG_PERSON, APPROPRIATE_PERSON -> RequestSource.PARENT_OR_YOUNG_PERSON;
            case SCHOOL, POST16_INSTITUTION, EARLY_YEARS_PROVIDER -> RequestSource.EDUCATION_SETTING;
            case HEALTH -> RequestSource.HEALTH;
            case SOCIAL_CARE -> RequestSource.SOCIAL_CARE;
            case YOUTH_JUSTICE, PERSON_IN_CHARGE_OF_CUSTODY, OTHER -> RequestSource.OTHER;
        };
    }

    private static Object assessedWithinSixMonths(Facts facts) {
        LocalDate asked = facts.date("ehc.request.receivedOn").orElse(facts.asAt());
        return facts.date("ehc.request.lastAssessedOn")
                .map(last -> !last.isAfter(asked) && !asked.isAfter(Counting.monthsAfter(last, BARRED_MONTHS)))
                .orElse(null);
    }
}
