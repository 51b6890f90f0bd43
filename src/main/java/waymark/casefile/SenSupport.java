package waymark.casefile;

/** What a school owes a pupil who gets special educational provision without a plan. */
public record SenSupport(
        @Means(
                label = "On SEN Support",
                value =
                        "Whether special educational provision is being made without a plan; worked out from the census code, or else from the level.")
        Boolean made,

        @Means(
                label = "Family told of SEN Support",
                value = "Whether the parents, or the young person, have been told that this provision is being made.")
        Boolean familyTold,

        @Means(
                label = "Yearly report sent",
                value = "Whether this school year's report on progress has gone to the family.")
        Boolean yearlyReportSent) {}
