package waymark.recommend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The whole answer for one case on one date: what is suggested, why, what is missing and what else was looked at. The
 * shape is the one that callers rely on; a field that is null is left out of the JSON.
 *
 * @param id the same for the same facts under the same release
 * @param status {@code suggested}, or {@code more-information-needed} when nothing could be suggested
 * @param missing null when the answer is brief
 * @param considered null when the answer is brief
 * @param wouldChange null unless the answer is full
 * @param firm null unless the answer is full
 * @param detail how much was asked for; null for the usual
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "reference",
    "authority",
    "asAt",
    "status",
    "release",
    "recommendations",
    "missing",
    "considered",
    "wouldChange",
    "firm",
    "notice",
    "detail"
})
public record Recommendation(
        String id,
        String reference,
        String authority,
        LocalDate asAt,
        String status,
        ReleaseUsed release,
        List<Suggestion> recommendations,
        List<Missing> missing,
        List<Considered> considered,
        List<WouldChange> wouldChange,
        List<Firm> firm,
        String notice,
        String detail) {

    /** What every answer says of itself. */
    public static final String NOTICE =
            "Waymark suggests; people decide. This is not legal advice. A person must look at the whole case before anything takes effect.";

    /** The same under the id that an answer about the same facts was kept under. */
    public Recommendation under(String id) {
        return new Recommendation(
                id,
                reference,
                authority,
                asAt,
                status,
                release,
                recommendations,
                missing,
                considered,
                wouldChange,
                firm,
                notice,
                detail);
    }

    /** Which release answered. */
    public record ReleaseUsed(String id, String hash) {}

    /**
     * One thing that is suggested, with its grounds.
     *
     * @param rule the id of the strongest ground
     * @param primary whether it answers its question
     * @param due the last lawful local day
     * @param dueNote why there is no date, when there should be one
     * @param family plain words for a family
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "question",
        "outcome",
        "title",
        "rule",
        "force",
        "binds",
        "primary",
        "adverse",
        "due",
        "dueStatus",
        "dueNote",
        "reasons",
        "family"
    })
    public record Suggestion(
            String question,
            String outcome,
            String title,
            String rule,
            String force,
            String binds,
            boolean primary,
            Boolean adverse,
            LocalDate due,
            String dueStatus,
            String dueNote,
            List<Reason> reasons,
            String family) {}

    /**
     * One ground.
     *
     * @param cells sheet and cells of the row
     * @param also other ids that the row carries
     * @param counted the ids of the ways of counting behind the due date
     * @param doubt what is not certain about the rule, in words
     * @param chain which other findings this one gave way to, or went before
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "text", "rule", "also", "force", "table", "row", "cells", "facts", "counted", "doubt", "chain", "sources"
    })
    public record Reason(
            String text,
            String rule,
            List<String> also,
            String force,
            String table,
            String row,
            String cells,
            List<FactUsed> facts,
            List<String> counted,
            String doubt,
            List<Link> chain,
            List<SourceCited> sources) {}

    /** A fact as it stands against a condition; {@code workedOut} when it was not given but follows from others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactUsed(String fact, Object value, String condition, Boolean workedOut) {}

    /** How one finding bears on another. */
    public record Link(String because, String rule) {}

    /** A source; {@code section} and {@code url} are left out when there is none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SourceCited(String title, String section, String url) {}

    /**
     * A fact that is not known and could change what is suggested.
     *
     * @param wouldDecide the outcomes that some answer would bring in or take away
     * @param with other unknown facts that must be known too before anything changes
     * @param answers what each kind of answer would lead to
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"fact", "ask", "wouldDecide", "with", "answers"})
    public record Missing(String fact, String ask, List<String> wouldDecide, List<String> with, List<Answer> answers) {}

    /**
     * One kind of answer to a question.
     *
     * @param answer the values that it stands for, as a table cell would write them
     * @param and what the other facts that are needed must be, by name
     * @param example one such value for each fact, by name, to try it out with
     * @param leadsTo the outcomes that it would bring in
     * @param insteadOf the outcomes that it would take away
     */
    @JsonPropertyOrder({"answer", "and", "example", "leadsTo", "insteadOf"})
    public record Answer(
            String answer,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> and,
            Map<String, Object> example,
            List<String> leadsTo,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> insteadOf) {}

    /**
     * Another answer to a question that was asked, by the row that came nearest.
     *
     * @param title the outcome in a few words
     * @param met the conditions that held
     * @param notMet the conditions that did not
     * @param because why the row did not lead although nothing stood against it; null when something did
     * @param gaveWayTo the rule that went before it; null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"question", "outcome", "title", "rule", "row", "force", "met", "notMet", "because", "gaveWayTo"
    })
    public record Considered(
            String question,
            String outcome,
            String title,
            String rule,
            String row,
            String force,
            List<FactUsed> met,
            List<NotMet> notMet,
            String because,
            String gaveWayTo) {}

    /**
     * A condition that was not met; a value that is null is not known.
     *
     * @param by how far the value is from the line, in plain words; null when it is not known or not a matter of size
     */
    public record NotMet(
            String fact,
            Object value,
            String condition,
            @JsonInclude(JsonInclude.Include.NON_NULL) String by) {}

    /**
     * A smallest set of changes that leads to another primary outcome of a question. Each was tried out.
     *
     * @param outcome what is suggested now; null when nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"question", "outcome", "to", "changes"})
    public record WouldChange(String question, String outcome, String to, List<Change> changes) {}

    /** A fact and what it would be; {@code from} is null when it is not known now. */
    public record Change(String fact, Object from, Object to) {}

    /**
     * Something that makes a suggestion less firm than it looks.
     *
     * @param kind {@code near-a-line}, {@code doubtful-source} or {@code old-evidence}
     * @param line the condition that the value is close to
     * @param by how far it is from the line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "fact", "value", "line", "by", "rule", "text"})
    public record Firm(String kind, String fact, Object value, String line, String by, String rule, String text) {}
}
