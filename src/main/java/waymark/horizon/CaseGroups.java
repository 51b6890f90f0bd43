package waymark.horizon;

import java.time.LocalDate;
import java.util.Optional;
import waymark.calendar.Ages;
import waymark.casefile.CaseFile;
import waymark.casefile.Child;
import waymark.casefile.InWords;
import waymark.casefile.Needs;
import waymark.casefile.Setting;

/**
 * The groups that a case is counted in, in words.
 *
 * @param age a band of whole years
 * @param status whether the child has a plan or SEN support
 */
record CaseGroups(String age, String need, String phase, String status) {

    private static final String UNKNOWN = "not known";

    static final CaseGroups NOT_KNOWN = new CaseGroups(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

    static CaseGroups of(CaseFile file, LocalDate today) {
        Optional<Setting> setting = Optional.ofNullable(file.setting());
        return new CaseGroups(
                Optional.ofNullable(file.child())
                        .map(Child::dateOfBirth)
                        .filter(born -> !born.isAfter(today))
                        .map(born -> band(Ages.on(today, born)))
                        .orElse(UNKNOWN),
                words("needs.primaryNeed", Optional.ofNullable(file.needs()).map(Needs::primaryNeed)),
                words("setting.phase", setting.map(Setting::phase)),
                words("setting.senProvision", setting.map(Setting::senProvision)));
    }

    private static String words(String fact, Optional<?> code) {
        return code.map(known -> InWords.value(fact, known.toString())).orElse(UNKNOWN);
    }

    private static String band(int age) {
        if (age < 5) {
            return "under 5";
        }
        if (age < 11) {
            return "5 to 10";
        }
        if (age < 16) {
            return "11 to 15";
        }
        return age < 19 ? "16 to 18" : "19 and over";
    }
}
