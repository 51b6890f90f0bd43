package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import waymark.explain.Document;

/** Something that a person entered about a meeting. What was entered stays; what is entered later stands beside it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeetingEntry.Added.class, name = "added"),
    @JsonSubTypes.Type(value = MeetingEntry.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = MeetingEntry.Attended.class, name = "attended"),
    @JsonSubTypes.Type(value = MeetingEntry.Heard.class, name = "heard"),
    @JsonSubTypes.Type(value = MeetingEntry.Reworded.class, name = "reworded"),
    @JsonSubTypes.Type(value = MeetingEntry.Signed.class, name = "signed"),
    @JsonSubTypes.Type(value = MeetingEntry.Erased.class, name = "erased")
})
sealed interface MeetingEntry {

    /** The chair added a day that the council does not list. */
    record Added(String reason) implements MeetingEntry {}

    /** A case was moved on the agenda by hand. */
    record Moved(Agenda.Move move) implements MeetingEntry {}

    /**
     * Who is there, all of them; an earlier entry holds no longer.
     *
     * @param agenda the references of the cases on the agenda at that moment, in order
     */
    record Attended(Attendance attendance, List<String> agenda) implements MeetingEntry {}

    /**
     * A decision that the chair took between meetings was put to this one.
     *
     * @param ratified whether the panel agrees with it
     * @param said what the panel said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Heard(int decision, boolean ratified, String said) implements MeetingEntry {}

    /**
     * Words of the minutes were changed before they were signed.
     *
     * @param part {@code opening}, {@code closing}, or the reference of a case
     */
    record Reworded(String part, String text) implements MeetingEntry {}

    /**
     * The chair signed the minutes off.
     *
     * @param minutes as they were signed
     * @param hash {@code sha256:} and the hash of the minutes as JSON, as they were signed
     * @param takenOut whether what was about a deleted case was taken out since
     */
    record Signed(Document minutes, String hash, boolean takenOut) implements MeetingEntry {}

    /** What stood here was about one case, which was deleted by a rule. */
    record Erased() implements MeetingEntry {}
}
