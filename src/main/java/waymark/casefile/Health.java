package waymark.casefile;

import java.time.LocalDate;

/** Health services and waits. */
public record Health(
        @Means(label = "In hospital", value = "Whether the child is an inpatient.")
        Boolean inpatient,

        @Means(
                label = "Health body's opinion on SEN",
                value =
                        "The day on which an ICB or NHS trust formed the opinion that the child has or probably has SEN or a disability.",
                ask = "When did the health body form the opinion that the child may have SEN or a disability?")
        LocalDate senOpinionOn,

        @Means(
                label = "Under school age at that opinion",
                value = "Whether the child was under compulsory school age on the day of that opinion; worked out.")
        Boolean underSchoolAgeAtOpinion,

        @Means(label = "Parent told of it", value = "The day on which the health body told the parent of its opinion.")
        LocalDate parentToldOn,

        @Means(label = "Council told of it", value = "The day on which the health body told the council.")
        LocalDate councilToldOn,

        @Means(
                label = "Complex health needs",
                value = "Whether health needs are so complex that several services or a package of care meet them.")
        Boolean complexNeeds,

        @Means(
                label = "On the GP learning disability register",
                value =
                        "Whether the GP has the person on the learning disability register. It is not the council's register of disabled children, and an EHC plan does not do it.",
                ask = "Is the young person on the GP's learning disability register?")
        Boolean onLearningDisabilityRegister,

        @Means(
                label = "Annual health check",
                value = "The day of the latest annual health check for people with a learning disability.")
        LocalDate annualHealthCheckOn,

        @Means(label = "Dynamic support", value = "The dynamic support register and its reviews.")
        DynamicSupport dsr,

        @Means(label = "Health wait", value = "The health service that the child waits for.")
        HealthWait waiting,

        @Means(label = "Mental-health hospital", value = "A stay in hospital and the reviews around it.")
        Hospital hospital,

        @Means(
                label = "Mild or moderate mental-health need",
                value = "Whether the child has a mild or moderate mental-health need.")
        Boolean moderateMentalHealthNeed,

        @Means(
                label = "School has a mental health support team",
                value = "Whether the child's school is covered by a mental health support team.")
        Boolean supportTeamInSchool,

        @Means(
                label = "Daily health need in school",
                value = "Whether the child has a health need that school must meet every day.")
        Boolean dailyNeedInSchool,

        @Means(
                label = "School nursing reaches the school",
                value = "Whether special school nursing reaches the child's school.")
        Boolean schoolNursing,

        @Means(label = "Private report", value = "Whether the family or school has bought an assessment.")
        Boolean privateReport) {}
