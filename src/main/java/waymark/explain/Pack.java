package waymark.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import waymark.explain.Document.Block;

/**
 * Everything a panel reads for one meeting.
 *
 * @param title the panel and the day
 * @param cover what stands before the agenda
 * @param cases in the order of the agenda
 */
public record Pack(String title, List<Block> cover, List<PackedCase> cases) {

    /**
     * One case of a pack.
     *
     * @param number its place on the agenda, from 1
     * @param suggested what is suggested, in few words
     * @param legal the law's first date, in words; empty for none
     * @param page what is read first, on one page
     * @param reasons the panel's explanation
     * @param family the family's words
     * @param footing the recommendation and the release that it came from
     */
    public record PackedCase(
            int number,
            String reference,
            String suggested,
            String legal,
            List<Block> page,
            List<Block> reasons,
            List<Block> family,
            String footing) {

        /**
         * Tells a case for a meeting.
         *
         * @param questions what the panel decides
         * @param meeting the day of the meeting, to which days are counted
         * @param said what the child and the family said in their own words
         */
        public static PackedCase of(
                int number, Inquiry inquiry, Collection<String> questions, LocalDate meeting, InTheirWords said) {
            Brief brief = Brief.of(inquiry, questions, meeting, said);
            return new PackedCase(
                    number,
                    brief.reference(),
                    brief.asked().stream().map(Proposal::title).collect(Collectors.joining("; ")),
                    brief.legalDays().stream()
                            .findFirst()
                            .map(day -> day.due().words())
                            .orElse(""),
                    OnePage.of(brief),
                    PanelReasons.of(brief),
                    inquiry.everything(Voice.FAMILY).blocks(),
                    brief.footing());
        }

        /** For example "Case 3: SOL-2026-0042". */
        public String title() {
            return "Case " + number + ": " + reference;
        }

        /** Where it stands in the pack. */
        public String place() {
            return "case-" + number;
        }
    }
}
