package waymark.explain;

import java.util.List;

/**
 * What somebody is known to say.
 *
 * @param who for example "The child"
 * @param when when they were last asked, in words; empty when that is not known
 * @param says what the case file holds of it, a line each
 * @param warning what to do before deciding; empty when nothing stands against it
 */
public record Heard(String who, String when, List<String> says, String warning) {}
