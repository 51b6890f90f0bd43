package waymark.recommend;

import java.util.List;
import waymark.casefile.Nearest;

/** The case file names an authority that has no pack. */
public final class UnknownAuthority extends RuntimeException {

    UnknownAuthority(String authority, List<String> known) {
        super("There is no pack for '" + authority + "'."
                + Nearest.to(authority, known)
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("")
                + " Known: " + String.join(", ", known) + ".");
    }
}
