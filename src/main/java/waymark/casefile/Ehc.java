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
        EhcCustody custody,

        @Means(label = "Review", value = "The review of a plan that is in hand, and the changes that follow it.")
        EhcReview review,

        @Means(label = "Phase transfer", value = "The move to the next phase of education or setting.")
        EhcTransfer transfer,

        @Means(label = "Reassessment", value = "Another assessment of a child who has a plan.")
        EhcReassessment reassessment,

        @Means(label = "Move between councils", value = "A move to another council or ICB.")
        EhcMove move,

        @Means(label = "Ending a plan", value = "Whether and how a plan may come to its end.")
        EhcCease cease,

        @Means(label = "University", value = "A plan that goes with the young person to higher education.")
        EhcUniversity university,

        @Means(label = "Mediation", value = "Mediation about a decision or a plan.")
        EhcMediation mediation,

        @Means(label = "Appeal", value = "An appeal to the First-tier Tribunal, made or thought of.")
        EhcAppeal appeal,

        @Means(label = "Tribunal order", value = "What the Tribunal ordered, or the council conceded.")
        EhcOrder order) {

    /** Where a request has got to, as people decided it. */
    public enum RequestState {
        NONE,
        RECEIVED,
        AGREED,
        REFUSED_ASSESS,
        REFUSED_PLAN
    }
}
