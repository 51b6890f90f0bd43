package waymark.casefile;

import java.time.LocalDate;

/** Disability benefits around the 16th birthday. */
public record Benefits(
        @Means(
                label = "Gets DLA",
                value = "Whether Disability Living Allowance is paid for the child.",
                ask = "Is DLA paid for the young person?")
        Boolean dla,

        @Means(
                label = "In hospital at 16",
                value =
                        "Whether the young person was, or is to be, in hospital on the 16th birthday; worked out from the stay when not given.",
                ask = "Will the young person be in hospital on the 16th birthday?")
        Boolean inHospitalAt16,

        @Means(
                label = "DLA for a terminal illness",
                value = "Whether DLA is paid under the special rules for terminal illness.")
        Boolean terminalIllnessAward,

        @Means(label = "DLA award ends", value = "The day on which that award ends.")
        LocalDate awardEndsOn,

        @Means(
                label = "PIP letter",
                value = "The date on the letter that invites the young person to claim PIP.",
                ask = "When is the PIP letter dated?")
        LocalDate pipLetterOn,

        @Means(label = "PIP claimed", value = "The day on which PIP was claimed.")
        LocalDate pipClaimedOn,

        @Means(label = "Appointee for DLA", value = "Whether somebody is the DWP appointee for DLA.")
        Boolean dlaAppointee,

        @Means(
                label = "Can manage a claim",
                value = "Whether the young person can claim and manage PIP without an appointee.",
                ask = "Can the young person manage a claim for PIP?")
        Boolean canManageClaim,

        @Means(label = "Appointee for PIP agreed", value = "The day on which the DWP agreed an appointee for PIP.")
        LocalDate pipAppointeeOn) {}
