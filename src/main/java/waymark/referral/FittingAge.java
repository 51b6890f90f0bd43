package waymark.referral;

import java.util.List;
import waymark.casefile.Fact;

/** Which facts it makes sense to ask for at an age: nobody asks about a job for a child of six. */
final class FittingAge {

    /** @param to the last age in whole years; both ends count */
    private record Ages(String facts, int from, int to) {}

    private static final int ANY = 99;

    /** The longest beginning of a fact's name that is listed counts; what is not listed fits every age. */
    private static final List<Ages> AGES = List.of(
            new Ages("earlyYears.", 0, 6),
            new Ages("exclusions.", 4, 19),
            new Ages("attendance.", 4, 19),
            new Ages("attendance.penalty", 5, 16),
            new Ages("adulthood.", 13, ANY),
            new Ages("adulthood.participation.", 15, ANY),
            new Ages("adulthood.benefits.", 15, ANY),
            new Ages("care.leaving.", 15, ANY),
            new Ages("child.lacksCapacityForDecision", 16, ANY),
            new Ages("ehc.custody.", 10, ANY),
            new Ages("ehc.university.", 16, ANY),
            new Ages("ehc.cease.", 15, ANY),
            new Ages("panel.", 4, 19),
            new Ages("panel.aim", 5, 19),
            new Ages("setting.course", 15, ANY),
            new Ages("setting.adultCourse", 18, ANY),
            new Ages("provision.inAp", 4, 19),
            new Ages("provision.placement.", 4, 19));

    private FittingAge() {}

    /** @param age in whole years; null when it is not known */
    static boolean fits(Fact fact, Integer age) {
        return age == null
                || AGES.stream()
                        .filter(ages -> fact.name().startsWith(ages.facts()))
                        .reduce((one, other) ->
                                other.facts().length() > one.facts().length() ? other : one)
                        .map(ages -> ages.from() <= age && age <= ages.to())
                        .orElse(true);
    }
}
