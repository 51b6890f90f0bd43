package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who is at a meeting. People are named by their account or office; no child or family ever is.
 *
 * @param present who is there, by role
 * @param writtenViews what roles that are not there said in writing
 * @param adjournedTo the day to which cases go that may not be decided; null for the next meeting known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attendance(List<Present> present, List<WrittenView> writtenViews, LocalDate adjournedTo) {

    public Attendance {
        present = present == null ? List.of() : List.copyOf(present);
        writtenViews = writtenViews == null ? List.of() : List.copyOf(writtenViews);
    }

    /** Somebody who is there, in a role as the panel names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Present(String role, String name) {}

    /**
     * A view in writing.
     *
     * @param reference the case that it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WrittenView(String role, String reference, String view) {}

    /** What was written about children: the views alone, where each stands. Those who are there are named on purpose. */
    public Attendance texts() {
        return new Attendance(
                null,
                writtenViews.stream()
                        .map(written -> new WrittenView(null, null, written.view()))
                        .toList(),
                null);
    }

    /** Which of the roles are not there. */
    List<String> absent(List<String> roles) {
        return roles.stream()
                .filter(role -> present.stream().noneMatch(one -> same(one.role(), role)))
                .toList();
    }

    /** Whether a role has said in writing what it thinks of a case. */
    boolean wrote(String role, String reference) {
        return writtenViews.stream().anyMatch(view -> same(view.role(), role) && reference.equals(view.reference()));
    }

    private static boolean same(String one, String other) {
        return one != null
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
