package waymark.recommend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole answer for one case on one date: what is suggested, why, what is missing and what else was looked at. The
 * shape is the one that callers rely on; a field that is null is left out of the JSON.
 *
 * @param id the same for the same facts under the same release
 * @param status {@code suggested}, or {@code more-information-needed} when nothing could be suggested
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
    "considered"
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
        String notice) {

    /** What every answer says of itself. */
    public static final String NOTICE =
            "Waymark suggests; people decide. This is not legal advice. A person must look at the whole case before anything takes effect.";

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

    /** A fact that is not known and could change what is suggested. */
    public record Missing(String fact, String ask, List<String> wouldDecide) {}

    /** Another answer to a question that was asked, and what stood in its way. */
    public record Considered(String question, String outcome, String rule, List<NotMet> notMet) {}

    /** A condition that was not met; a value that is null is not known. */
    public record NotMet(String fact, Object value, String condition) {}
}
