package waymark.policy;

import java.util.stream.Stream;

/** One thing that may be wrong with the tables of a release. Each check is named for what it finds. */
interface Check {
    Stream<Fault> faults(Release release);
}
