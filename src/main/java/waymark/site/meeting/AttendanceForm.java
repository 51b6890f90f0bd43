package waymark.site.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.panel.Attendance;
import waymark.panel.Attendance.Present;
import waymark.panel.Attendance.WrittenView;
import waymark.panel.MayDecide;
import waymark.panel.MeetingShown;
import waymark.panel.Panel;
import waymark.site.Fields;

/**
 * Who is at a meeting, as a form holds it.
 *
 * @param roles those that the panel names, then everybody else who is there
 * @param views what was written, and what is still to be written
 * @param adjournedTo the day to which cases go that may not be decided; null for the next meeting
 */
public record AttendanceForm(List<InRole> roles, List<WrittenView> views, LocalDate adjournedTo) {

    private static final String CHAIR = "chair";

    /**
     * A role.
     *
     * @param kind why the panel names it; empty for anybody else
     */
    public record InRole(String role, String kind, boolean here, String name) {}

    /** As it was last recorded, with room for the views that are still missing. */
    static AttendanceForm of(Panel panel, MeetingShown shown) {
        Attendance attendance = shown.attendance() == null ? new Attendance(null, null, null) : shown.attendance();
        List<InRole> named = named(panel);
        List<InRole> roles = new ArrayList<>(named.stream()
                .map(role -> attendance.present().stream()
                        .filter(one -> same(one.role(), role.role()))
                        .findFirst()
                        .map(one -> new InRole(role.role(), role.kind(), true, one.name() == null ? "" : one.name()))
                        .orElse(role))
                .toList());
        attendance.present().stream()
                .filter(one -> named.stream().noneMatch(role -> same(role.role(), one.role())))
                .forEach(one -> roles.add(new InRole(one.role(), "", true, one.name() == null ? "" : one.name())));
        return new AttendanceForm(
                roles,
                Stream.concat(attendance.writtenViews().stream(), missing(shown, attendance))
                        .toList(),
                attendance.adjournedTo());
    }

    /** As somebody filled it in. */
    static AttendanceForm of(Panel panel, Fields form) {
        int count = named(panel).size();
        List<InRole> roles = new ArrayList<>();
        for (int i = 0; form.has("role-" + i + "-is") || form.has("role-" + i); i++) {
            String is = form.text("role-" + i + "-is");
            roles.add(new InRole(
                    is.isEmpty() ? form.text("role-" + i) : is,
                    i < count ? named(panel).get(i).kind() : "",
                    is.isEmpty() || form.has("role-" + i),
                    form.text("name-" + i)));
        }
        List<WrittenView> views = new ArrayList<>();
        for (int i = 0; form.has("writtenViews-" + i + "-view"); i++) {
            views.add(new WrittenView(
                    form.text("writtenViews-" + i + "-role"),
                    form.text("writtenViews-" + i + "-reference"),
                    form.text("writtenViews-" + i + "-view")));
        }
        return new AttendanceForm(roles, views, form.day("adjournedTo").orElse(null));
    }

    /** The same with room for one more person. */
    AttendanceForm onePersonMore() {
        return new AttendanceForm(
                Stream.concat(roles.stream(), Stream.of(new InRole("", "", true, "")))
                        .toList(),
                views,
                adjournedTo);
    }

    /** The same with room for one more view. */
    AttendanceForm oneViewMore() {
        return new AttendanceForm(
                roles,
                Stream.concat(views.stream(), Stream.of(new WrittenView("", "", "")))
                        .toList(),
                adjournedTo);
    }

    /** What it says. What was left empty says nothing; empty views go last, so that what is wrong stays in its place. */
    Attendance attendance() {
        return new Attendance(
                roles.stream()
                        .filter(InRole::here)
                        .filter(role -> !role.role().isEmpty())
                        .map(role -> new Present(role.role(), role.name().isEmpty() ? null : role.name()))
                        .toList(),
                views.stream().filter(view -> !view.view().isEmpty()).toList(),
                adjournedTo);
    }

    /** The same in the order in which it is sent. */
    AttendanceForm inOrder() {
        return new AttendanceForm(
                roles,
                Stream.concat(
                                views.stream().filter(view -> !view.view().isEmpty()),
                                views.stream().filter(view -> view.view().isEmpty()))
                        .toList(),
                adjournedTo);
    }

    /** Each role once, as what it is first named for. */
    private static List<InRole> named(Panel panel) {
        List<InRole> named = new ArrayList<>();
        add(named, panel.mustBePresent(), "Must be present");
        add(named, panel.shouldBePresent(), "Should be present");
        add(named, panel.observers(), "May watch");
        if (named.stream().noneMatch(role -> same(role.role(), CHAIR))) {
            named.addFirst(new InRole(CHAIR, "Leads the meeting", false, ""));
        }
        return List.copyOf(named);
    }

    private static void add(List<InRole> named, List<String> roles, String kind) {
        roles.stream()
                .filter(role -> named.stream().noneMatch(each -> same(each.role(), role)))
                .forEach(role -> named.add(new InRole(role, kind, false, "")));
    }

    /** Each absent role writes about each case that the chair may decide without it. */
    private static Stream<WrittenView> missing(MeetingShown shown, Attendance attendance) {
        MayDecide may = shown.mayDecide();
        return may == null
                ? Stream.empty()
                : may.byChair().stream()
                        .flatMap(reference -> may.absent().stream().map(role -> new WrittenView(role, reference, "")))
                        .filter(wanted -> attendance.writtenViews().stream()
                                .noneMatch(view -> same(view.role(), wanted.role())
                                        && wanted.reference().equals(view.reference())));
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
