package waymark.referral;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import waymark.access.Caller;
import waymark.casefile.InWords;
import waymark.explain.InTheirWords;
import waymark.panel.Durably;
import waymark.referral.Answers.Said;
import waymark.referral.Words.Whose;

/** What children and families said in their own words, to be read first. */
@Singleton
public final class OwnWords {

    private final WordsRows rows;
    private final Durably durably;

    OwnWords(WordsRows rows, Durably durably) {
        this.rows = rows;
        this.durably = durably;
    }

    /** Everything that was written down about a case, the newest first. */
    public List<Words> of(String authority, String reference) {
        return durably.ask(() -> rows.of(authority, reference));
    }

    /** The same, as people read it. */
    public InTheirWords said(String authority, String reference) {
        List<Words> all = of(authority, reference);
        return new InTheirWords(lines(all, Whose.CHILD), lines(all, Whose.FAMILY));
    }

    private static List<String> lines(List<Words> all, Whose whose) {
        return all.stream()
                .filter(each -> each.whose() == whose)
                .map(each -> "“" + each.words() + "” ("
                        + (each.saidOn() == null ? "no day is known" : InWords.date(each.saidOn()))
                        + ", written down by " + each.writtenBy() + ")")
                .toList();
    }

    /** Keeps what a referral came with; the same words are not kept twice. */
    void keep(Unfinished referral, Caller by) {
        keep(referral, Whose.CHILD, referral.answers().child(), by);
        keep(referral, Whose.FAMILY, referral.answers().family(), by);
    }

    private void keep(Unfinished referral, Whose whose, Said said, Caller by) {
        boolean known = rows.of(referral.authority(), referral.reference()).stream()
                .anyMatch(earlier -> earlier.whose() == whose && earlier.words().equals(said.words()));
        if (said.any() && !known) {
            rows.keep(new Words(
                    UUID.randomUUID().toString(),
                    referral.authority(),
                    referral.reference(),
                    whose,
                    said.words(),
                    said.on(),
                    by.name(),
                    durably.now()));
        }
    }
}
