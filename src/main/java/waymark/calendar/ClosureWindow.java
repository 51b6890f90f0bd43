package waymark.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When asking a head or early years lead for advice may excuse a late step, if it was impractical:
 * from one week before the school closed to one week before it re-opened (SEND Regulations 2014
 * regs 5(4)(a)-(b), 10(4)(a)-(b); {@code exception-schoolclosed}, {@code exception-eyclosed}). It
 * excuses; it never extends.
 *
 * @param asked the days on which the advice must have been asked
 */
public record ClosureWindow(DateSpan asked) {
    private static final int FOUR_WEEKS = 28;

    /**
     * The window for one closure, or empty when it lasts under four continuous weeks.
     *
     * @param closed first closed day
     * @param reopens first day open again
     */
    public static Optional<ClosureWindow> of(LocalDate closed, LocalDate reopens) {
        boolean longEnough = new DateSpan(closed, reopens.minusDays(1)).days() >= FOUR_WEEKS;
        return longEnough
                ? Optional.of(new ClosureWindow(new DateSpan(closed.minusWeeks(1), reopens.minusWeeks(1))))
                : Optional.empty();
    }

    /** Whether advice asked on this day falls in the window. */
    public boolean contains(LocalDate asked) {
        return this.asked.contains(asked);
    }

    static List<ClosureWindow> between(SchoolDays days) {
        List<ClosureWindow> windows = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            of(days.get(i - 1).plusDays(1), days.get(i)).ifPresent(windows::add);
        }
        return List.copyOf(windows);
    }
}
