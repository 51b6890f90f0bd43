package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import waymark.casefile.EhcTransfer.Kind;
import waymark.casefile.Facts;

/** From which phase a child moves to which, and whether the Regulations' date can be kept at all. */
final class PhaseTransfers {

    private static final int BEFORE_RECEPTION = -1;
    private static final int LAST_PRIMARY_YEAR = 6;
    private static final int LAST_SECONDARY_YEAR = 11;

    static final List<Derivation> ALL = List.of(
            standIn("ehc.transfer.kind", PhaseTransfers::kind),
            summary("ehc.transfer.dateFits", PhaseTransfers::dateFits),
            summary("ehc.transfer.meetingOn", PhaseTransfers::meetingOn));

    private PhaseTransfers() {}

    /** Only for a move in the year to come, and only for year groups that nearly always move. */
    private static Object kind(Facts facts) {
        LocalDate soon = facts.asAt().plusYears(1);
        boolean within = facts.date("ehc.transfer.on")
                .filter(on -> on.isAfter(facts.asAt()) && !on.isAfter(soon))
                .isPresent();
        return within
                ? facts.wholeNumber("setting.yearGroup")
                        .flatMap(PhaseTransfers::moveAfter)
                        .map(Kind::name)
                        .orElse(null)
                : null;
    }

    private static Optional<Kind> moveAfter(int year) {
        return Optional.ofNullable(
                switch (year) {
                    case BEFORE_RECEPTION -> Kind.EARLY_YEARS_TO_SCHOOL;
                    case LAST_PRIMARY_YEAR -> Kind.PRIMARY_TO_SECONDARY;
                    case LAST_SECONDARY_YEAR -> Kind.SECONDARY_TO_POST16;
                    default -> null;
                });
    }

    private static Object dateFits(Facts facts) {
        LocalDate move = facts.date("ehc.transfer.on").orElse(null);
        LocalDate before = facts.code("ehc.transfer.kind")
                .map(Kind::valueOf)
                .filter(kind -> move != null)
                .map(kind -> legalDate(kind, move.getYear()))
                .orElse(null);
        if (before == null) {
            return null;
        }
        boolean madeInTime = facts.date("ehc.plan.finalisedOn")
                .map(made -> made.isBefore(before))
                .orElse(true);
        return !move.isBefore(before) && madeInTime;
    }

    private static LocalDate legalDate(Kind kind, int year) {
        return switch (kind) {
            case EARLY_YEARS_TO_SCHOOL,
                    INFANT_TO_JUNIOR,
                    PRIMARY_TO_MIDDLE,
                    PRIMARY_TO_SECONDARY,
                    MIDDLE_TO_SECONDARY -> LocalDate.of(year, Month.FEBRUARY, 15);
            case SECONDARY_TO_POST16 -> LocalDate.of(year, Month.MARCH, 31);
            case POST16_TO_POST16, OWN_SIXTH_FORM -> null;
        };
    }

    private static Object meetingOn(Facts facts) {
        return facts.date("ehc.transfer.on")
                .flatMap(move -> facts.date("ehc.review.meetingOn")
                        .filter(meeting -> !meeting.isBefore(move.minusYears(1)) && meeting.isBefore(move)))
                .orElse(null);
    }
}
