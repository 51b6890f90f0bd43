package waymark.casefile;

import java.time.LocalDate;

/** Who acts, for one decision, for a young person who lacks capacity for it. */
public record Capacity(
        @Means(
                label = "Representative",
                value =
                        "Whether the young person has a representative: a deputy appointed by the Court of Protection, or the holder of a lasting or enduring power of attorney.",
                ask = "Is there a deputy or an attorney?")
        Boolean representative,

        @Means(label = "Parent willing", value = "Whether a parent is willing and able to act for this decision.")
        Boolean parentWilling,

        @Means(
                label = "Parent lacks capacity",
                value = "Whether the parent lacks capacity to act for this decision.",
                ask = "Does the parent lack capacity for this decision?")
        Boolean parentLacksCapacity,

        @Means(
                label = "Court order may be needed",
                value =
                        "Whether somebody is likely to need authority after 18 for money beyond benefits, or for repeated welfare decisions.",
                ask = "Will somebody need authority over money or welfare after 18?")
        Boolean deputyNeeded,

        @Means(label = "Applied to the court", value = "The day of the application to the Court of Protection.")
        LocalDate deputyAppliedOn,

        @Means(
                label = "Letters go to the young person",
                value = "Whether letters and decisions about EHC matters are addressed to the young person.",
                ask = "Do letters about the plan go to the young person?")
        Boolean lettersToYoungPerson,

        @Means(
                label = "Consent changed over for 18",
                value = "Whether services have planned whose consent they need from the 18th birthday.")
        Boolean consentPlannedFor18) {}
