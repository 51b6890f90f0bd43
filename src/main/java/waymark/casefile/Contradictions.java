package waymark.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts that cannot all be true. Summaries that disagree with their detail are found where they are worked out. */
final class Contradictions {

    private static final int OLDEST = 30;

    private Contradictions() {}

    static List<Problem> in(CaseFile file) {
        List<Problem> problems = new ArrayList<>();
        LocalDate born = file.child() == null ? null : file.child().dateOfBirth();
        if (born != null && born.isAfter(file.asAt())) {
            problems.add(new Problem(
                    "/child/dateOfBirth", "The date of birth is after the date of the case, " + file.asAt() + "."));
        } else if (born != null && born.plusYears(OLDEST).isBefore(file.asAt())) {
            problems.add(new Problem(
                    "/child/dateOfBirth",
                    "This person would be over " + OLDEST + ". Check the date of birth and asAt."));
        }
        problems.addAll(SenTypes.wrongIn(file));
        problems.addAll(EhcDates.wrongIn(file));
        problems.addAll(SchoolTerms.wrongIn(file));
        problems.addAll(SuspensionsGiven.wrongIn(file));
        problems.addAll(RegisterEntries.wrongIn(file));
        return problems;
    }
}
