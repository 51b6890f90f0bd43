package waymark.policy;

import java.util.stream.Stream;

/** A table whose rows bear on one another, and which is too large for that to be checked. */
final class TooManyRows implements Check {
    static final int MOST = 300;

    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .filter(table -> bearOnOneAnother(table) && table.rows().size() > MOST)
                .map(table -> table.fault(
                        table.rows().getLast().row(),
                        "Table " + table.table().id() + " has " + table.rows().size() + " rows; a "
                                + table.table().hitPolicy() + " table has " + MOST + " at most.",
                        "Beyond that neither people nor Waymark can tell which rows get in each other's way.",
                        "Split it into several tables, or make it COLLECT."));
    }

    static boolean bearOnOneAnother(CouncilTable table) {
        return table.has(HitPolicy.FIRST) || table.has(HitPolicy.UNIQUE);
    }
}
