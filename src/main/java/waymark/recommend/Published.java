package waymark.recommend;

import java.util.List;
import java.util.Optional;

/** What has been published, on whichever node, as those who answer cases need it. */
public interface Published {

    /**
     * The number of the newest publication; 0 while there is none. When it cannot be asked, the last one known: what was
     * in force stands.
     */
    int newest();

    /** What came into force, or is to, by the publications after one. */
    List<InForce> since(int publication);

    /** The content of a release, as {@link waymark.policy.Release#parse} reads it. */
    Optional<String> content(String release);
}
