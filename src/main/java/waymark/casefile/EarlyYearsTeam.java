package waymark.casefile;

import java.time.LocalDate;

/** The referral to the early years team around the child, and what follows at home. */
public record EarlyYearsTeam(
        @Means(label = "Referral", value = "Where the referral to the team around the child has got to.")
        Referral referral,

        @Means(label = "Referred", value = "The day of the referral.")
        LocalDate referredOn,

        @Means(label = "Home visits", unit = "visits", value = "Visits made since the last assessment.")
        Integer visits,

        @Means(label = "Early gains", value = "Whether the child has begun to communicate more.")
        Boolean earlyGains,

        @Means(label = "With the Area SENCO", value = "Whether the child is on the Area SENCO's list.")
        Boolean withAreaSenco) {

    /** Where a referral has got to. */
    public enum Referral {
        NONE,
        MADE,
        ACCEPTED,
        NOT_ACCEPTED
    }
}
