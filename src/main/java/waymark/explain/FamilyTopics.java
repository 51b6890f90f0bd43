package waymark.explain;

import static java.util.Map.entry;

import java.util.Map;

/** What a family would call the question that is answered, and those who act. */
final class FamilyTopics {

    private static final String OTHER = "Other help";

    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            entry("adult-care", "Help as an adult"),
            entry("alternative-provision", "Learning in another place"),
            entry("attendance", "Days at school"),
            entry("attendance-codes", "The school's list"),
            entry("capacity", "Who decides"),
            entry("continuing-care", "Health care"),
            entry("custody", "In a secure place"),
            entry("cycle", "Help at school"),
            entry("dynamic-support-register", "Staying well at home"),
            entry("early-help", "Help for the family"),
            entry("early-years", "Before school"),
            entry("ebsa", "When school feels too hard"),
            entry("ehc-advice", "What experts say"),
            entry("ehc-assessment", "The check for a legal plan"),
            entry("ehc-cease", "Whether the plan goes on"),
            entry("ehc-move", "Moving home"),
            entry("ehc-plan", "The legal plan"),
            entry("ehc-reassessment", "A new check"),
            entry("ehc-review", "Looking at the plan again"),
            entry("escalation", "When a date is missed"),
            entry("evidence", "Finding out more"),
            entry("exclusion", "After the exclusion"),
            entry("fair-access", "Finding a school"),
            entry("funding", "Money for help"),
            entry("governors", "The governors"),
            entry("graduated-approach", "Help at school"),
            entry("health-notice", "Telling the council"),
            entry("health-waits", "Waiting for health care"),
            entry("home-education", "Learning at home"),
            entry("independent-review", "Asking others to look again"),
            entry("looked-after", "Living in care"),
            entry("mediation-and-appeal", "If you do not agree"),
            entry("medical-needs", "Lessons while unwell"),
            entry("missing-education", "Finding a school"),
            entry("money-and-benefits", "Money"),
            entry("off-site", "Lessons in another place"),
            entry("participation", "Learning and work after 16"),
            entry("penalty", "Fines"),
            entry("phase-transfer", "Moving on to a new school or college"),
            entry("register", "The school's list"),
            entry("section-19", "Lessons while out of school"),
            entry("sen-support", "Help at school"),
            entry("short-breaks", "Short breaks"),
            entry("single-panel", "A place to learn"),
            entry("social-care", "Help for the family"),
            entry("suspension", "Time out of school"),
            entry("transition", "Getting ready for adult life"),
            entry("transport", "Getting there"),
            entry("tribunal-order", "What the Tribunal said"));

    private static final Map<String, String> ACTORS = Map.ofEntries(
            entry("school", "School"),
            entry("governing-body", "School"),
            entry("setting", "School"),
            entry("local-authority", "The council"),
            entry("old-local-authority", "The council"),
            entry("new-local-authority", "The council"),
            entry("panel", "The council"),
            entry("panel-chair", "The council"),
            entry("commissioner", "The council"),
            entry("social-care", "The council"),
            entry("admission-authority", "The council"),
            entry("arranging-authority", "The council"),
            entry("icb", "The health service"),
            entry("nhs-trust", "The health service"),
            entry("gp-practice", "The health service"));

    private FamilyTopics() {}

    static String question(String code) {
        return QUESTIONS.getOrDefault(code, OTHER);
    }

    static String actor(String binds) {
        return ACTORS.getOrDefault(binds, "Others who help");
    }
}
