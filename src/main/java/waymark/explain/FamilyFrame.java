package waymark.explain;

import java.util.List;

/** How every letter to a family begins and ends: what it is, who can help, and how it was made. */
record FamilyFrame(Explanation explanation, FamilyReader reader, Paper paper) {

    void opening() {
        paper.say(reader.reads("This is a suggestion. It is not a decision. "
                + "People who know {your child|you} will talk with you first. Then they decide."));
        paper.say(reader.reads("When we say 'we', we mean the people who help {your child|you}: ") + reader.helpers());
        if (explanation.recommendation().recommendations().isEmpty()) {
            paper.say("We do not know enough yet to suggest anything. Help goes on as it is now. "
                    + "We will ask some questions first.");
        }
    }

    void closing() {
        paper.part("Who you can talk to");
        paper.list(contacts(explanation, reader));
        paper.part("How this was made");
        paper.say(reader.reads("A computer looked at what we know about {your child|you} and at the rules. "
                + "It can only suggest. A person must check it. "
                + "You can ask to see all the facts and rules that it used."));
    }

    /** Those who know the child, and advice that does not take sides. */
    static List<String> contacts(Explanation explanation, FamilyReader reader) {
        return List.of(
                reader.firstContact(),
                explanation
                        .settings()
                        .value("service.iass")
                        .map(name -> name + " gives families free advice. It does not take sides.")
                        .orElse("A free advice service for families does not take sides. "
                                + "The council can tell you its name."));
    }
}
