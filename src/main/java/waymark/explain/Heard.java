package waymark.explain;

import java.util.List;

/**
 * What somebody is known to say.
 *
 * @param who for example "The child"
 * @param when when they were last asked, in words; empty when that is not known
 * @param says what the case file holds of it, a line each
 * @param words what they said in their own words, the newest first
 * @param warning what to do before deciding; empty when nothing stands against it
 */
public record Heard(String who, String when, List<String> says, List<String> words, String warning) {

    /** The same person, whose own words are known too: then somebody has asked them. */
    Heard saying(List<String> theirs) {
        return theirs.isEmpty() ? this : new Heard(who, when, says, List.copyOf(theirs), "");
    }

    /** That they were asked and nobody knows what they said; empty otherwise. */
    public String unsaid() {
        return !when.isEmpty() && says.isEmpty() && words.isEmpty() ? "What they said is not on file." : "";
    }
}
