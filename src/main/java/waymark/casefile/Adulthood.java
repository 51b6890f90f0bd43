package waymark.casefile;

import java.time.LocalDate;

/** Preparing for adulthood. */
public record Adulthood(
        @Means(
                label = "Likely adult care needs",
                value =
                        "Whether people who know the young person think that care and support is likely to be needed after 18. A judgement, at any age.",
                ask = "Is the young person likely to need care and support after 18?")
        Boolean likelyAdultNeeds,

        @Means(
                label = "Reason to think about adult care",
                value =
                        "True where any of these is known: likely adult care needs, an EHC plan, a learning disability, the disabled children's team, an allocated social worker, a children's care service, looked after, complex health needs or a continuing care package. A judgement on likely needs goes before all of them. Worked out.",
                ask =
                        "Is there an EHC plan, a learning disability, a social worker, or another sign that adult care may be needed?")
        Boolean careIndicated,

        @Means(
                label = "First known to children's services",
                value = "The day on which children's social care or disability services first knew the child.",
                ask = "When did children's services first know the young person?")
        LocalDate firstKnownOn,

        @Means(
                label = "Age when first known",
                unit = "years",
                value = "Whole years, for planning, on the day children's services first knew the child; worked out.",
                ask = "How old was the young person when children's services first knew them?")
        Integer firstKnownAge,

        @Means(
                label = "Year group by age when first known",
                unit = "NC year",
                lowest = -6,
                highest = 20,
                value =
                        "The year group that goes with the date of birth, on the day children's services first knew the child; worked out.",
                ask = "Which year group was it, by age, when children's services first knew them?")
        Integer firstKnownYearGroup,

        @Means(
                label = "Referred to adult social care",
                value =
                        "The day on which the young person was first referred, with their agreement, to the adult social care team that plans for adulthood. Never a diagnosis of autism.",
                ask = "When was the young person referred to adult social care?")
        LocalDate adultSocialCareReferral,

        @Means(
                label = "Worker unsure about referral",
                value = "Whether the children's worker is unsure if adult social care should be told.",
                ask = "Is the worker unsure whether to tell adult social care?")
        Boolean workerUnsure,

        @Means(
                label = "Adult worker allocated",
                value = "The day on which adult social care allocated a worker to the young person.")
        LocalDate adultWorkerAllocatedOn,

        @Means(
                label = "Worried about adult life",
                value = "Whether the young person or the family is worried about what happens at 18.",
                ask = "Is the young person or the family worried about adult life?")
        Boolean worriedAboutAdultLife,

        @Means(
                label = "Aims for a home of their own",
                value = "Whether the young person wants a home of their own.",
                ask = "Does the young person want a home of their own?")
        Boolean aimsForOwnHome,

        @Means(
                label = "Housing and technology invited",
                value = "Whether housing and assistive technology have been invited into the planning.")
        Boolean housingInvited,

        @Means(
                label = "Adult plan in place at 18",
                value = "Whether adult social care had a care and support plan for the young person at 18.",
                ask = "Was there an adult care plan at 18?")
        Boolean adultPlanAt18,

        @Means(
                label = "First adult review held",
                value = "The day of the first adult social care review after the 18th birthday.")
        LocalDate firstAdultReviewOn,

        @Means(label = "Care Act assessment", value = "The child's needs assessment under section 58 of the Care Act.")
        CareAct careAct,

        @Means(label = "Carers", value = "Adult carers and young carers in the family, under the Care Act.")
        Carers carers,

        @Means(label = "Continuity at 18", value = "Children's services that go on past 18, and when they may end.")
        Continuity continuity,

        @Means(label = "Continuing care", value = "Children's continuing care and adult NHS continuing healthcare.")
        ContinuingCare continuingCare,

        @Means(label = "Planning", value = "The plan for adult life, and the move to adult services.")
        AdultPlanning planning,

        @Means(label = "Participation", value = "Education, training and work after 16.")
        Participation participation,

        @Means(label = "Benefits", value = "DLA, PIP and who acts for the young person with them.")
        Benefits benefits,

        @Means(label = "Capacity", value = "Who decides, for the decision now in hand.")
        Capacity capacity,

        @Means(label = "Housing", value = "Somewhere to live, at 16 and over.")
        Housing housing) {}
