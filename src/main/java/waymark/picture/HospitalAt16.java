package waymark.picture;

import static waymark.picture.Derivation.standIn;

import java.time.LocalDate;
import java.util.List;
import waymark.calendar.Ages;
import waymark.casefile.Facts;

/** Whether a stay in hospital takes in the 16th birthday, which puts off the invitation to claim PIP. */
final class HospitalAt16 {

    private static final int SIXTEEN = 16;

    static final List<Derivation> ALL =
            List.of(standIn("adulthood.benefits.inHospitalAt16", HospitalAt16::inHospitalAt16));

    private HospitalAt16() {}

    private static Object inHospitalAt16(Facts facts) {
        LocalDate birthday = facts.date("child.dateOfBirth")
                .map(born -> Ages.attains(SIXTEEN, born))
                .orElse(null);
        LocalDate discharged = facts.date("provision.medical.dischargeOn").orElse(LocalDate.MAX);
        if (birthday == null || !discharged.isAfter(birthday)) {
            return null;
        }
        LocalDate admitted = facts.date("provision.medical.admissionOn").orElse(null);
        if (admitted != null) {
            return !admitted.isAfter(birthday);
        }
        boolean inNow = facts.truth("health.inpatient").orElse(false);
        return inNow && (!facts.asAt().isAfter(birthday) || discharged.isBefore(LocalDate.MAX)) ? true : null;
    }
}
