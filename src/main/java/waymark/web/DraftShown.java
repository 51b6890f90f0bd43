package waymark.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import waymark.desk.CheckState;
import waymark.desk.Draft;

/**
 * A draft, as programs see it.
 *
 * @param state {@code open}, {@code approved}, {@code sent-back}, {@code published} or {@code withdrawn}
 * @param openedAt when it was uploaded, or uploaded again after it was closed
 * @param publication the number that it was published as, when it was
 */
record DraftShown(
        String id,
        String authority,
        String state,
        String author,
        String note,
        Instant openedAt,
        List<WorkbookShown> workbooks,
        ChecksSummary checks,
        Integer publication,
        List<EventShown> events) {

    /** A workbook of a draft, and the newest that there was when the draft was opened. */
    record WorkbookShown(String path, String file, String madeAgainst) {}

    /** How far the checks are: {@code queued}, {@code running} or {@code done}. */
    record ChecksSummary(String state, String doing, boolean passed, int findings) {}

    /** Something that happened to a draft. */
    record EventShown(String kind, String by, Instant at, String words) {}

    static DraftShown of(Draft draft, CheckState checks, Integer publication) {
        return new DraftShown(
                draft.id(),
                draft.authority(),
                word(draft.state()),
                draft.author(),
                draft.note(),
                draft.openedAt(),
                draft.files().entrySet().stream()
                        .map(file -> new WorkbookShown(
                                file.getKey(),
                                file.getValue(),
                                draft.madeAgainst().get(file.getKey())))
                        .toList(),
                new ChecksSummary(
                        word(checks.state()),
                        checks.doing(),
                        checks.passed(),
                        checks.findings().size()),
                publication,
                draft.events().stream()
                        .map(event -> new EventShown(word(event.kind()), event.by(), event.at(), event.words()))
                        .toList());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
