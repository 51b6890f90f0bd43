package waymark.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.calendar.CalendarMissing;
import waymark.calendar.TermCalendar;
import waymark.casefile.CaseFile;
import waymark.casefile.Facts;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;

/**
 * Everything known about a case on its date: what was given, and what follows from it.
 *
 * @param facts every fact, given or worked out
 * @param workedOut the names of the facts that were worked out
 */
public record Picture(Facts facts, Set<String> workedOut) {

    /** Later ones may use what earlier ones worked out. */
    private static final List<Derivation> DERIVATIONS = Stream.of(
                    AgeAndYear.ALL,
                    Cycles.ALL,
                    Voices.ALL,
                    PlanHeld.ALL,
                    PlanInForce.ALL,
                    OnSenSupport.ALL,
                    Reviews.ALL,
                    Meetings.ALL,
                    BeforeSchool.ALL,
                    OutOfSchool.ALL,
                    ExclusionDates.ALL,
                    TimeSuspended.ALL,
                    BoardAndReview.ALL,
                    RegisterCounts.ALL,
                    DaysOut.ALL,
                    PenaltyHistory.ALL,
                    Placements.ALL,
                    Referrals.ALL,
                    EhcRequested.ALL,
                    EhcDecided.ALL,
                    EhcRefused.ALL,
                    EhcTimed.ALL,
                    EhcExcused.ALL,
                    LookedAfterNow.ALL,
                    HealthOpinion.ALL,
                    GrowingUp.ALL,
                    AdultCare.ALL,
                    AfterSixteen.ALL,
                    EhcReviewed.ALL,
                    PhaseTransfers.ALL,
                    CouncilMoves.ALL,
                    EhcReassessed.ALL,
                    PlanEnds.ALL,
                    Appeals.ALL,
                    Mediations.ALL,
                    TribunalOrders.ALL,
                    LeavingCareDates.ALL,
                    Waits.ALL,
                    HospitalAt16.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Set<String> WORKED_OUT =
            DERIVATIONS.stream().map(Derivation::fact).collect(Collectors.toUnmodifiableSet());

    /** Whether a fact can be worked out from others. */
    public static boolean canWorkOut(String fact) {
        return WORKED_OUT.contains(fact);
    }

    /**
     * Works out what follows from a case file.
     *
     * @param calendar the term calendar to count school days by; what it does not reach stays unknown
     * @throws InvalidCaseFile when a summary differs from the detail it sums up, naming each one
     */
    public static Picture of(CaseFile caseFile, Supplier<TermCalendar> calendar) {
        Facts.Draft draft = Facts.draft(caseFile);
        Facts facts = draft.soFar();
        Set<String> workedOut = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Derivation derivation : DERIVATIONS) {
            Object value;
            try {
                value = derivation.from().apply(facts, calendar);
            } catch (CalendarMissing missing) {
                draft.cannotKnow(derivation.fact(), missing.getMessage());
                continue;
            } catch (InvalidCaseFile contradictory) {
                problems.addAll(contradictory.problems());
                continue;
            }
            if (value == null) {
                continue;
            }
            Object given = facts.at(derivation.slot());
            if (given == null) {
                draft.put(derivation.slot(), value);
                workedOut.add(derivation.fact());
            } else if (derivation.agreement() == Derivation.Agreement.MUST_AGREE && !same(given, value)) {
                problems.add(new Problem(
                        "/" + derivation.fact().replace('.', '/'),
                        "This says " + given + ", but the detail in the same case file gives " + value
                                + ". Leave one out, or make them agree."));
            } else if (derivation.agreement() == Derivation.Agreement.MUST_AGREE) {
                draft.put(derivation.slot(), value);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidCaseFile(problems.stream().distinct().toList());
        }
        return new Picture(draft.settled(), Collections.unmodifiableSet(workedOut));
    }

    /** A number given with fewer decimals agrees if it is the same when rounded; the finer one stands. */
    private static boolean same(Object given, Object value) {
        return given instanceof BigDecimal one && value instanceof BigDecimal other
                ? one.compareTo(other) == 0 || one.compareTo(other.setScale(one.scale(), RoundingMode.HALF_UP)) == 0
                : given.equals(value);
    }
}
