package waymark.casefile;

/** The EHC process. */
public record Ehc(
        @Means(
                label = "Has an EHC plan",
                value = "Whether an EHC plan is maintained.",
                ask = "Does the child have an EHC plan?")
        Boolean hasPlan,

        @Means(
                label = "EHC request",
                value = "Where a request for an EHC needs assessment has got to.",
                ask = "Has anyone asked for an EHC needs assessment?")
        RequestState ehcRequest,

        @Means(label = "Request", value = "The request for an EHC needs assessment.")
        EhcRequest request) {

    /** Where a request has got to, as people decided it. */
    public enum RequestState {
        NONE,
        RECEIVED,
        AGREED,
        REFUSED_ASSESS,
        REFUSED_PLAN
    }
}
