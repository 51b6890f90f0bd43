package waymark.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What has the same last day.
 *
 * @param due the last day; and how it stands
 */
public record DatesOfDay(DueDay due, List<Proposal> proposals) {

    /** Proposals with last days, in order, put together by day and standing. */
    static List<DatesOfDay> of(List<Proposal> dated) {
        List<DatesOfDay> days = new ArrayList<>();
        for (Proposal proposal : dated) {
            if (!days.isEmpty() && days.getLast().due().equals(proposal.due())) {
                days.getLast().proposals().add(proposal);
            } else {
                days.add(new DatesOfDay(proposal.due(), new ArrayList<>(List.of(proposal))));
            }
        }
        return List.copyOf(days);
    }
}
