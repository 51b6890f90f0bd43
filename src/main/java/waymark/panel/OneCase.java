package waymark.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.panel.Attendance.WrittenView;

/**
 * Tells what an entry about a meeting says of one case from all the rest.
 *
 * @param decisions the numbers of the decisions about the case
 */
record OneCase(String reference, Set<Integer> decisions) {

    private static final String GONE = "a case since deleted";

    /** The part that is about the case; empty when there is none. */
    Optional<MeetingEntry> of(MeetingEntry entry) {
        return switch (entry) {
            case MeetingEntry.Added added -> said(added.reason()).map(MeetingEntry.Added::new);
            case MeetingEntry.Attended attended -> attended(attended);
            case MeetingEntry.Reworded reworded
            when !alone(reworded) ->
                said(reworded.text()).map(text -> new MeetingEntry.Reworded(reworded.part(), text));
            case MeetingEntry.Signed signed ->
                Optional.of(new CaseInDocument(this).only(signed.minutes()))
                        .filter(part -> !part.blocks().isEmpty())
                        .map(part -> new MeetingEntry.Signed(part, signed.hash(), signed.takenOut()));
            default -> Optional.of(entry).filter(this::alone);
        };
    }

    /** The same entry without what is about the case. */
    MeetingEntry without(MeetingEntry entry) {
        return alone(entry)
                ? new MeetingEntry.Erased()
                : switch (entry) {
                    case MeetingEntry.Added added -> new MeetingEntry.Added(without(added.reason()));
                    case MeetingEntry.Moved(Agenda.Move move) ->
                        new MeetingEntry.Moved(new Agenda.Move(move.reference(), move.place(), without(move.reason())));
                    case MeetingEntry.Attended attended -> without(attended);
                    case MeetingEntry.Heard heard ->
                        new MeetingEntry.Heard(heard.decision(), heard.ratified(), without(heard.said()));
                    case MeetingEntry.Reworded reworded ->
                        new MeetingEntry.Reworded(reworded.part(), without(reworded.text()));
                    case MeetingEntry.Signed signed ->
                        of(signed).isEmpty()
                                ? signed
                                : new MeetingEntry.Signed(
                                        new CaseInDocument(this).without(signed.minutes()), signed.hash(), true);
                    case MeetingEntry.Erased erased -> erased;
                };
    }

    /** Whether words name the case. */
    boolean isIn(String words) {
        return words != null && named().matcher(words).find();
    }

    /** Words without the reference; null for none. */
    String without(String words) {
        return words == null ? null : named().matcher(words).replaceAll(Matcher.quoteReplacement(GONE));
    }

    /** Whether an entry is about this case alone. */
    private boolean alone(MeetingEntry entry) {
        return switch (entry) {
            case MeetingEntry.Moved moved -> moved.move().reference().equals(reference);
            case MeetingEntry.Heard heard -> decisions.contains(heard.decision());
            case MeetingEntry.Reworded reworded -> reworded.part().equals(reference);
            default -> false;
        };
    }

    private Optional<MeetingEntry> attended(MeetingEntry.Attended attended) {
        Attendance attendance = attended.attendance();
        List<WrittenView> views = attendance.writtenViews().stream()
                .filter(view -> reference.equals(view.reference()))
                .toList();
        return views.isEmpty() && !attended.agenda().contains(reference)
                ? Optional.empty()
                : Optional.of(new MeetingEntry.Attended(
                        new Attendance(attendance.present(), views, attendance.adjournedTo()), List.of(reference)));
    }

    private MeetingEntry without(MeetingEntry.Attended attended) {
        Attendance attendance = attended.attendance();
        return new MeetingEntry.Attended(
                new Attendance(
                        attendance.present(),
                        attendance.writtenViews().stream()
                                .filter(view -> !reference.equals(view.reference()))
                                .map(view -> new WrittenView(view.role(), view.reference(), without(view.view())))
                                .toList(),
                        attendance.adjournedTo()),
                attended.agenda().stream()
                        .filter(each -> !each.equals(reference))
                        .toList());
    }

    /** The lines of a text that name the case. */
    private Optional<String> said(String text) {
        return Optional.of(text.lines().filter(this::isIn).collect(Collectors.joining("\n")))
                .filter(lines -> !lines.isEmpty());
    }

    /** As a word of its own: A-1 is not in A-12, nor in SA-1. */
    private Pattern named() {
        return Pattern.compile("(?<![A-Za-z0-9_/.-])" + Pattern.quote(reference) + "(?![A-Za-z0-9_/-]|\\.[A-Za-z0-9])");
    }
}
