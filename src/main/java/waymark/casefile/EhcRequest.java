package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** A request for an EHC needs assessment, or a child brought to the council's notice, and the test that follows. */
public record EhcRequest(
        @Means(
                label = "Request received",
                value =
                        "The day on which the council received the request, or became responsible for the child. No acknowledgement, form, panel date or change of team moves it.",
                ask = "On what day did the council receive the request?",
                rules = "count-receipt")
        LocalDate receivedOn,

        @Means(
                label = "Who asked",
                value =
                        "Who asked, or who brought the child to the council's notice. A nursery school or class that is a school is SCHOOL; any other early years provider is EARLY_YEARS_PROVIDER.",
                ask = "Who asked for the assessment?")
        Requester requestedBy,

        @Means(
                label = "How it came",
                value =
                        "REQUEST: from somebody with the right to ask. ATTENTION: brought to notice by anybody else. CUSTODY: for somebody detained. The dates are the same; worked out from who asked.")
        Route route,

        @Means(
                label = "Source of the request, SEN2",
                value = "The SEN2 return's RequestSource: 1 to 5 in this order; worked out from who asked.")
        Sen2.RequestSource sen2Source,

        @Means(
                label = "Age when received",
                unit = "years",
                value = "Whole years on the day the request was received; worked out.")
        Integer ageWhenReceived,

        @Means(
                label = "Who held the rights",
                value =
                        "Who could ask on the day the request was received: the parent until the end of compulsory school age, then the young person until 25; worked out.",
                ask = "Who held the right to ask on the day of the request?")
        RightsHolder rightsHolder,

        @Means(
                label = "Assessed last",
                value = "The day of the last EHC needs assessment before this request.",
                ask = "Has the child been assessed for a plan before, and when?")
        LocalDate lastAssessedOn,

        @Means(
                label = "Assessed in the six months before",
                value = "Whether the last assessment was in the six months before the request; worked out.")
        Boolean assessedWithinSixMonths,

        @Means(
                label = "Assessment begun by another council",
                value = "Whether the child moved here while another council was assessing.")
        Boolean begunElsewhere,

        @Means(
                label = "Family consulted",
                value = "The day on which the council asked the family for its view on whether to assess.")
        LocalDate familyConsultedOn,

        @Means(
                label = "Told that it is considered",
                value =
                        "The day on which the family, the ICB, social care and the setting were told that an assessment is being considered.")
        LocalDate consideringNotifiedOn,

        @Means(
                label = "Has or may have SEN",
                value =
                        "The council's opinion on the first limb: the person has, or may have, special educational needs. A home language that is not English is not one by itself.",
                ask = "Has the person, or may the person have, special educational needs?")
        Boolean mayHaveSen,

        @Means(
                label = "May need a plan",
                value =
                        "The council's opinion on the second limb: it may be necessary for special educational provision to be made under an EHC plan.",
                ask = "May it be necessary to make provision under an EHC plan?")
        Boolean mayNeedPlan,

        @Means(
                label = "Both limbs shown",
                value = "True when both opinions are yes, false when either is no; worked out.",
                ask = "May the person have special educational needs, and may a plan be necessary?")
        Boolean bothLimbsShown,

        @Means(label = "Factors shown", value = "The Code of Practice's factors that the evidence speaks to.")
        List<Factor> factors,

        @Means(
                label = "Setting will not or cannot do more",
                value = "Whether a setting could do more without a plan, but will not or cannot.")
        Boolean settingWillNotDoMore,

        @Means(
                label = "Form or letter complete",
                value =
                        "Whether any form, letter or school support that the council likes to have came with the request. The law asks for none.")
        Boolean formComplete,

        @Means(
                label = "Grounds put forward for not assessing",
                value = "What somebody proposes as a ground for not assessing.",
                ask = "What is put forward as a ground for not assessing?")
        List<Ground> groundsProposed,

        @Means(
                label = "Only grounds that cannot decide",
                value =
                        "True where every ground put forward is one that the law does not allow to decide by itself; worked out.")
        Boolean onlyBarredGrounds,

        @Means(
                label = "Decision",
                value = "What people decided. Worked out from where the request has got to when that is given.",
                ask = "Has the council decided whether to assess?")
        Decision decision,

        @Means(
                label = "Decision notified",
                value = "The day on which the family was told whether the council will assess.")
        LocalDate decisionNotifiedOn,

        @Means(
                label = "Twenty weeks run",
                value =
                        "True while the sixteen and twenty week limits count: nothing has ended them, or a decision that had ended them was changed; worked out.")
        Boolean clockRuns,

        @Means(
                label = "Six weeks end on a day off",
                value = "Whether the last day of six weeks is not a working day. It does not move; worked out.")
        Boolean sixWeeksEndOnDayOff,

        @Means(
                label = "Twenty weeks end on a day off",
                value = "Whether the last day of twenty weeks is not a working day. It does not move; worked out.")
        Boolean twentyWeeksEndOnDayOff) {

    /** Who may ask for an assessment, or bring a child to notice. */
    public enum Requester {
        PARENT,
        YOUNG_PERSON,
        SCHOOL,
        POST16_INSTITUTION,
        EARLY_YEARS_PROVIDER,
        HEALTH,
        SOCIAL_CARE,
        YOUTH_JUSTICE,
        APPROPRIATE_PERSON,
        PERSON_IN_CHARGE_OF_CUSTODY,
        OTHER
    }

    /** By which door a child comes to the council. */
    public enum Route {
        REQUEST,
        ATTENTION,
        CUSTODY
    }

    /** Who holds the right to ask. */
    public enum RightsHolder {
        PARENT,
        YOUNG_PERSON,
        NOBODY
    }

    /** Evidence the Code of Practice tells a council to look for (9.14). */
    public enum Factor {
        PROGRESS_SHORT_DESPITE_SUPPORT,
        ATTAINMENT_AND_RATE_OF_PROGRESS,
        NATURE_EXTENT_AND_CONTEXT,
        ACTION_ALREADY_TAKEN,
        PROGRESS_ONLY_WITH_MUCH_HELP,
        PHYSICAL_EMOTIONAL_SOCIAL_HEALTH,
        EXTRA_TIME_OVER_18
    }

    /** A ground put forward against a child. */
    public enum Ground {
        NO_DIAGNOSIS,
        TOO_FEW_CYCLES,
        SPEND_UNDER_6000,
        ATTAINMENT,
        FORM_OR_LETTER_MISSING,
        LOCAL_CRITERIA,
        COST_OR_CAPACITY,
        NO_SEN,
        PLAN_NOT_NECESSARY,
        OTHER
    }

    /** Whether to assess, as people decided it. */
    public enum Decision {
        ASSESS,
        NOT_ASSESS
    }
}
