package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import waymark.access.Caller;
import waymark.casefile.InWords;
import waymark.explain.Document;
import waymark.recommend.Json;

/** Minutes: made from what was recorded, worded by people, and fixed once the chair has signed them. */
@Singleton
public final class MinutesBook {

    private final Meetings meetings;
    private final MeetingView view;
    private final DecisionWords words;

    MinutesBook(Meetings meetings, MeetingView view, DecisionWords words) {
        this.meetings = meetings;
        this.view = view;
        this.words = words;
    }

    /**
     * Words for a part of the minutes.
     *
     * @param part {@code opening}, {@code closing}, or the reference of a case
     * @param was the words that they take the place of, so that nobody's are lost unseen; left out when it does not matter
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wording(String part, String text, String was) {}

    /** The minutes as they stand: as they were signed, or as a draft that says it is one. */
    public Document of(Panel panel, LocalDate day) {
        Meeting meeting = meetings.on(panel, day);
        return meeting.signed()
                .map(entered -> signed(entered, (MeetingEntry.Signed) entered.entry()))
                .orElseGet(() -> footed(draft(meeting), "Draft, not signed"));
    }

    /** Every part whose words can be changed, in order, with its words as they are now; empty words where it has none. */
    public List<Wording> wordings(Panel panel, LocalDate day) {
        Meeting meeting = meetings.on(panel, day);
        MeetingShown shown = view.of(meeting);
        return Minutes.parts(shown).stream()
                .map(part -> new Wording(part, Minutes.words(part, meeting, shown), null))
                .toList();
    }

    /** What the minutes say now, to be told apart from what they say later. */
    public String hash(Panel panel, LocalDate day) {
        return hash(draft(meetings.on(panel, day)));
    }

    /**
     * Puts other words in front of a part.
     *
     * @throws PanelFault when somebody changed the words meanwhile
     */
    public Document reword(Panel panel, LocalDate day, Wording wording, Caller by) {
        Meeting meeting = meetings.on(panel, day);
        Entering.check(check -> {
            check.that(
                    Minutes.parts(view.of(meeting)).contains(wording.part()),
                    "/part",
                    "Name the part: opening, closing, or the reference of a case that was heard.");
            check.given("/text", wording.text(), "Give the words.");
        });
        String now = Minutes.words(wording.part(), meeting, view.of(meeting));
        if (wording.was() != null && !sameWords(wording.was(), now)) {
            throw new PanelFault(
                    PanelFault.Kind.CONFLICT, "Somebody changed these words while you wrote. They are now: " + now);
        }
        meetings.enter(
                panel,
                day,
                new MeetingEntry.Reworded(wording.part(), wording.text().strip().replace("\r\n", "\n")),
                by);
        return of(panel, day);
    }

    /**
     * Signs the minutes off: from then on they are what they are.
     *
     * @throws PanelFault when nobody has recorded who was there, or they are signed already
     */
    public Document sign(Panel panel, LocalDate day, Caller by) {
        return sign(panel, day, null, by);
    }

    /**
     * Signs the minutes off as the chair has read them.
     *
     * @param read the hash of what was read; null when that does not matter
     * @throws PanelFault when nobody has recorded who was there, they are signed already, or they changed since
     */
    public Document sign(Panel panel, LocalDate day, String read, Caller by) {
        Meeting meeting = meetings.on(panel, day);
        if (meeting.attended().isEmpty()) {
            throw new PanelFault(PanelFault.Kind.NOT_YET, "Record first who was there.");
        }
        Document minutes = draft(meeting);
        if (read != null && meeting.signed().isEmpty() && !read.equals(hash(minutes))) {
            throw new PanelFault(
                    PanelFault.Kind.CONFLICT, "Something was recorded since you opened the page. Read them again.");
        }
        meetings.enter(
                panel,
                day,
                new MeetingEntry.Signed(minutes, hash(minutes), false),
                by,
                meeting.entries().size());
        return of(panel, day);
    }

    private Document draft(Meeting meeting) {
        return Minutes.of(meeting, view.of(meeting), words);
    }

    /** A browser sends lines that end otherwise. */
    private static boolean sameWords(String one, String other) {
        return one.strip().replace("\r\n", "\n").equals(other.strip());
    }

    private static Document signed(Meeting.Entered entered, MeetingEntry.Signed signed) {
        return footed(
                signed.minutes(),
                "Signed by " + entered.by() + " on " + InWords.date(London.day(entered.at())) + ", " + signed.hash()
                        + (signed.takenOut() ? ". What was about deleted cases has been taken out since" : ""));
    }

    private static Document footed(Document document, String status) {
        return new Document(document.title(), document.blocks(), document.footing() + ". " + status);
    }

    private static String hash(Document minutes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Json.write(minutes).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
