package waymark.site.referral;

import jakarta.inject.Singleton;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.panel.Panels;
import waymark.referral.Interviews;
import waymark.referral.Unfinished;
import waymark.referral.UnfinishedReferrals;
import waymark.site.NoSuchPage;

/** The referral that an address names, as it stands. */
@Singleton
final class FoundReferral {

    private final UnfinishedReferrals referrals;
    private final Panels panels;
    private final Interviews interviews;

    FoundReferral(UnfinishedReferrals referrals, Panels panels, Interviews interviews) {
        this.referrals = referrals;
        this.panels = panels;
        this.interviews = interviews;
    }

    /** @throws NoSuchPage when there is none that the caller may see */
    Unfinished referral(String id, Caller by) {
        return referrals.find(id, by).orElseThrow(NoSuchPage::new);
    }

    /** @throws NoSuchPage when there is none that the caller may see */
    Panel panel(String id, Caller by) {
        return panels.find(id, by).orElseThrow(NoSuchPage::new);
    }

    /** The referral with what is known, suggested and asked next. */
    ReferralShown shown(Unfinished referral, Caller by) {
        Panel panel = panel(referral.panel(), by);
        return new ReferralShown(referral, panel, interviews.today().of(referral, panel));
    }
}
