package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import waymark.calendar.Counting;
import waymark.casefile.Facts;

/** Whether the child is in hospital, and when the duty to arrange education comes to its end. */
final class OutOfSchool {

    private static final int LAST_WEEKS = 6;

    static final List<Derivation> ALL = List.of(
            standIn("provision.medical.admissionOn", facts -> facts.get("health.hospital.admittedOn")),
            standIn("provision.medical.dischargeOn", facts -> facts.get("health.hospital.dischargedOn")),
            standIn("provision.medical.tier4", OutOfSchool::inMentalHealthUnit),
            standIn("health.inpatient", OutOfSchool::inHospital),
            summary("provision.s19.examsLeft", OutOfSchool::examsLeft),
            summary("child.schoolAgeEndsWithinSixWeeks", OutOfSchool::endsWithinSixWeeks));

    private OutOfSchool() {}

    private static Object inMentalHealthUnit(Facts facts) {
        return facts.known("health.hospital.admittedOn") ? true : null;
    }

    /** Known from the dates once admitted; a planned stay says nothing yet. */
    private static Object inHospital(Facts facts) {
        LocalDate admitted = facts.date("provision.medical.admissionOn").orElse(LocalDate.MAX);
        LocalDate home = facts.date("provision.medical.dischargeOn").orElse(LocalDate.MAX);
        return admitted.isAfter(facts.asAt()) ? null : facts.asAt().isBefore(home);
    }

    private static Object examsLeft(Facts facts) {
        return facts.date("provision.s19.lastExamOn")
                .map(last -> !facts.asAt().isAfter(last))
                .orElse(null);
    }

    private static Object endsWithinSixWeeks(Facts facts) {
        return facts.date("child.compulsorySchoolAgeEnds")
                .map(end -> !facts.asAt().isBefore(Counting.weeksBefore(end, LAST_WEEKS))
                        && !facts.asAt().isAfter(end))
                .orElse(null);
    }
}
