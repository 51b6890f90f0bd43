package waymark.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.casefile.Needs.SenType;
import waymark.casefile.Setting.SenProvision;

/** Where a SEN type may not stand, by the DfE's code sets. */
final class SenTypes {

    private static final LocalDate DOWN_SYNDROME_FROM = LocalDate.of(2025, 1, 1);

    private SenTypes() {}

    static List<Problem> wrongIn(CaseFile file) {
        List<Problem> problems = new ArrayList<>();
        if (file.needs() != null) {
            check(file, file.needs().primaryNeed(), "/needs/primaryNeed", problems);
            check(file, file.needs().secondaryNeed(), "/needs/secondaryNeed", problems);
        }
        return problems;
    }

    private static void check(CaseFile file, SenType type, String pointer, List<Problem> problems) {
        if (type == SenType.NSA && !onSenSupportAsFarAsKnown(file)) {
            problems.add(
                    new Problem(
                            pointer,
                            "NSA, no specialist assessment, is for SEN support (K) in the school census. With a plan (E) or no SEN provision (N) give the type of need."));
        }
        if (type == SenType.DS && file.asAt().isBefore(DOWN_SYNDROME_FROM)) {
            problems.add(new Problem(pointer, "DS, Down syndrome, is a SEN type from January 2025, not before."));
        }
    }

    private static boolean onSenSupportAsFarAsKnown(CaseFile file) {
        boolean plan = file.ehc() != null && Boolean.TRUE.equals(file.ehc().hasPlan());
        SenProvision provision = file.setting() == null ? null : file.setting().senProvision();
        return !plan && (provision == null || provision == SenProvision.K);
    }
}
