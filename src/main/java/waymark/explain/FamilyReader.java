package waymark.explain;

import waymark.casefile.Facts;
import waymark.policy.Addressee;

/**
 * Who reads a family's letter, and where the child learns now.
 *
 * @param place what the reader calls it: nursery, school, or school or college
 */
record FamilyReader(Addressee addressee, String place) {

    private static final int COLLEGE_YEAR = 12;

    static FamilyReader of(Explanation explanation) {
        return new FamilyReader(
                explanation.addressee(), place(explanation.known().facts()));
    }

    private static String place(Facts facts) {
        if (facts.truth("child.underCompulsorySchoolAge").orElse(false)
                && facts.wholeNumber("setting.yearGroup").orElse(-1) < 0) {
            return "Nursery";
        }
        boolean later = facts.truth("child.youngPerson").orElse(false)
                || facts.wholeNumber("setting.yearGroup").orElse(0) >= COLLEGE_YEAR;
        return later ? "School or college" : "School";
    }

    /** A text that speaks to parent and young person in two ways, as this reader is spoken to. */
    String reads(String twoWays) {
        return addressee.reads(twoWays);
    }

    /** The one who acts, for example "The council". */
    String actor(String binds) {
        String actor = FamilyTopics.actor(binds);
        return actor.equals("School") ? place : actor;
    }

    String helpers() {
        return place.toLowerCase() + ", the council and health staff.";
    }

    String firstContact() {
        return switch (place) {
            case "Nursery" -> "The people who know your child, such as nursery staff or your health visitor.";
            case "School" -> "School. Ask for the teacher who leads on your child's help.";
            default -> reads("School or college. Ask who leads on {your child's|your} help.");
        };
    }
}
