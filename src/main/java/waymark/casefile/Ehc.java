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
        EhcRequest request,

        @Means(label = "Advice", value = "The advice that an assessment gathers.")
        EhcAdvice advice,

        @Means(label = "Assessment", value = "The end of an assessment: whether a plan is needed.")
        EhcAssessment assessment,

        @Means(label = "Decision not to go on", value = "A decision not to assess or not to issue a plan.")
        EhcRefusal refusal,

        @Means(label = "Draft plan", value = "The draft of a first plan.")
        EhcDraft draft,

        @Means(label = "Setting named", value = "Which setting a plan names.")
        EhcNaming naming,

        @Means(label = "Plan", value = "The plan once it is final.")
        EhcPlan plan,

        @Means(label = "Exceptions", value = "What may excuse a late step in an assessment.")
        EhcExceptions exceptions,

        @Means(label = "Custody", value = "A plan or assessment for somebody who is detained.")
        EhcCustody custody) {

    /** Where a request has got to, as people decided it. */
    public enum RequestState {
        NONE,
        RECEIVED,
        AGREED,
        REFUSED_ASSESS,
        REFUSED_PLAN
    }
}
