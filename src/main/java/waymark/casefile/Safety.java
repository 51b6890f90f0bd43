package waymark.casefile;

import java.time.LocalDate;

/** Safeguarding: what goes before every route. */
public record Safety(
        @Means(
                label = "Significant harm suspected",
                value =
                        "Whether there is reasonable cause to suspect that the child suffers, or is likely to suffer, significant harm.",
                ask = "Is there reasonable cause to suspect significant harm?")
        Boolean harmSuspected,

        @Means(
                label = "Partner checks done",
                value = "The day on which the safeguarding hub's partners finished their checks.")
        LocalDate partnerChecksOn,

        @Means(
                label = "Section 47 enquiry live",
                value =
                        "Whether a section 47 enquiry is under way, or a child protection or child in need plan is live.")
        Boolean socialCareLive,

        @Means(label = "Police protection", value = "The day on which the police took the child into protection.")
        LocalDate policeProtectionOn,

        @Means(
                label = "Emergency protection order",
                value = "The day on which a court made an emergency protection order.")
        LocalDate protectionOrderOn,

        @Means(
                label = "Sharing needed to protect",
                value = "Whether information must be shared without consent to protect the child.")
        Boolean sharingNeeded,

        @Means(
                label = "Exploitation suspected",
                value = "Whether trafficking, or criminal or sexual exploitation, is suspected.")
        Boolean exploitationSuspected,

        @Means(label = "Referred to the NRM", value = "The day of the referral to the National Referral Mechanism.")
        LocalDate nrmReferredOn,

        @Means(
                label = "Safeguarding separation",
                value =
                        "The first day on which the child was kept off the site to separate pupils after an allegation.")
        LocalDate separatedOn,

        @Means(
                label = "Home-education notice",
                value = "The day on which a notice to educate the child at home was received.")
        LocalDate homeEducationNoticeOn,

        @Means(
                label = "Social care told of the notice",
                value = "The day on which children's social care was told of the notice to educate at home.",
                ask = "When was children's social care told of the notice to educate at home?")
        LocalDate socialCareToldOn,

        @Means(
                label = "Missing now",
                value = "Whether the child is missing from the provider or from home in school hours.")
        Boolean missingNow) {}
