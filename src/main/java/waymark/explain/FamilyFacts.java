package waymark.explain;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.casefile.InWords;
import waymark.policy.Addressee;
import waymark.recommend.Recommendation.Suggestion;

/**
 * The facts behind what is suggested, told gently, so that a family can say if one is wrong. A fact that has no gentle words
 * here stays in the full record.
 */
final class FamilyFacts {

    private static final int MOST = 8;
    private static final String VALUE = "%s";

    /** By fact, or by fact and the one value that the words are for. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("adulthood.careIndicated=true", "{Your child|You} may need help as an adult."),
            entry("adulthood.participation.jobOffer=true", "{Your child has|You have} a job offer."),
            entry("adulthood.participation.readyForInternship=false", "A full work course may be too much just now."),
            entry("adulthood.participation.wantsToReturn=true", "{Your child wants|You want} to go back to learning."),
            entry("adulthood.participation.wantsWork=true", "{Your child wants|You want} to work."),
            entry("attendance.attendancePct", "{Your child was|You were} in school for %s of the time."),
            entry("attendance.ebsa.signs=true", "There are signs that worry keeps {your child|you} from school."),
            entry("care.lookedAfter=true", "{Your child is|You are} in care."),
            entry("child.age", "{Your child is|You are} %s old."),
            entry("child.youngPerson=true", "{Your child is|You are} over school age now."),
            entry("ehc.appeal.noticeSentOn", "The letter with the decision was sent on %s."),
            entry("ehc.assessment.planDecision=ISSUE", "The council decided to write a legal plan."),
            entry("ehc.assessment.planDecision=NOT_ISSUE", "The council decided not to write a legal plan."),
            entry("ehc.cease.notInEducation=true", "{Your child is|You are} not in learning or training just now."),
            entry("ehc.hasPlan=true", "{Your child has|You have} a legal plan."),
            entry("ehc.order.orderedOn", "The Tribunal gave its order on %s."),
            entry("ehc.plan.finalisedOn", "The final plan has the date %s."),
            entry("ehc.refusal.noticeSentOn", "The letter with the decision was sent on %s."),
            entry("ehc.request.bothLimbsShown=true", "The facts show that {your child|you} may need a legal plan."),
            entry("ehc.request.decision=ASSESS", "The council decided to check {your child's|your} needs."),
            entry("ehc.request.decision=NOT_ASSESS", "The council decided not to check {your child's|your} needs."),
            entry("ehc.request.receivedOn", "The council got the request on %s."),
            entry("ehc.review.meetingOn", "The day of the review meeting is %s."),
            entry("ehc.transfer.on", "{Your child moves|You move} on to a new school or college on %s."),
            entry("exclusions.pex=true", "School has excluded {your child|you}."),
            entry("exclusions.pexOn", "The day of the exclusion was %s."),
            entry("exclusions.placedAfterPex=false", "No new place has been found yet."),
            entry("exclusions.runDays", "Time out of school in a row: %s."),
            entry("exclusions.runFrom", "The time out of school began on %s."),
            entry("health.inpatient=true", "{Your child is|You are} in hospital."),
            entry("panel.complete=false", "Some papers are still missing."),
            entry("panel.t1Impact=LITTLE", "Help in school made only a little difference."),
            entry("panel.t1Impact=NONE", "Help in school did not make a difference."),
            entry("provision.apStartOn", "The place away from school began on %s."),
            entry("provision.daysOut", "Time out of school so far: %s."),
            entry("provision.eduNow=NONE", "{Your child has|You have} no lessons now."),
            entry("provision.eduNow=SOME", "{Your child has|You have} some lessons now."),
            entry("provision.ready=true", "{Your child is|You are} ready to go back."),
            entry("provision.reason=HEALTH_MENTAL", "Worry or low mood makes school too hard just now."),
            entry("provision.reason=HEALTH_PHYSICAL", "{Your child is|You are} too unwell for school just now."),
            entry("provision.schoolOfferSuitable=false", "The lessons that school offers do not fit just now."),
            entry("setting.onRoll=false", "{Your child is|You are} not on any school's list."),
            entry("setting.termsToTransfer", "Time left before the next school: %s."),
            entry("support.acute=true", "Things have got much harder in a short time."),
            entry("support.assessDone=false", "We do not yet know well enough what is hard."),
            entry("support.causeUnclear=true", "School does not know yet why this is hard."),
            entry("support.complexLongTerm=true", "{Your child|You} may need help for a long time."),
            entry("support.deliveryPct", "Of the help in the plan, %s has happened."),
            entry("support.evaluatedCycles", "Plans tried and checked so far: %s."),
            entry("support.impact=HIGH", "The last plan helped a lot."),
            entry("support.impact=LITTLE", "The last plan helped only a little."),
            entry("support.impact=NONE", "The last plan did not help."),
            entry("support.impact=SOME", "The last plan helped in some ways."),
            entry("support.planDone=false", "There is no plan with dates yet."),
            entry("support.progress=ABOVE", "{Your child is|You are} doing better than we hoped."),
            entry("support.progress=EXPECTED", "{Your child is|You are} doing as well as we hoped."),
            entry("support.progress=FALLING", "{Your child is|You are} finding things harder than before."),
            entry("support.progress=SLOWER", "{Your child is|You are} moving on more slowly than we hoped."),
            entry("support.progress=STATIC", "Things have stayed the same for a while."),
            entry("support.reviewDueOn", "The day to check the help is %s."),
            entry("support.reviewsInRowOnTrack", "Checks in a row that went well: %s."),
            entry("support.totalCycles", "Plans tried so far: %s."),
            entry("views.familyAgrees=true", "You agree with this."));

    /** Units that only professionals count in. */
    private static final String OUR_UNITS = " (?:cycle|review)s?$";

    private FamilyFacts() {}

    /** A sentence for each fact behind the suggestions that has gentle words, in the order of the suggestions. */
    static List<String> behind(List<Suggestion> suggestions, Addressee addressee) {
        return suggestions.stream()
                .flatMap(suggestion -> suggestion.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .flatMap(used -> words(used.fact(), used.value()).stream())
                .map(addressee::reads)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The gentle words for a fact, for both readers; empty where there are none, or it is not known. */
    static Optional<String> words(String fact, Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(WORDS.get(fact + "=" + value))
                .or(() -> Optional.ofNullable(WORDS.get(fact)).map(words -> words.replace(VALUE, said(fact, value))));
    }

    private static String said(String fact, Object value) {
        Object round = value instanceof BigDecimal number ? number.setScale(0, RoundingMode.HALF_UP) : value;
        return InWords.value(fact, round).replaceFirst(OUR_UNITS, "");
    }
}
