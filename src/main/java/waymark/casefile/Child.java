package waymark.casefile;

import java.time.LocalDate;

/** Who the case is about. */
public record Child(
        @Means(
                label = "Date of birth",
                value = "The child's date of birth.",
                ask = "What is the child's date of birth?")
        LocalDate dateOfBirth,

        @Means(
                label = "Age",
                unit = "years",
                ask = "How old is the child? The date of birth tells most.",
                value =
                        "Whole years on the date of the case; worked out from the date of birth. A 29 February birthday counts from 1 March.")
        Integer age,

        @Means(
                label = "Planning age",
                unit = "years",
                value = "As age, but a 29 February birthday counts from 28 February, so that no planning step is late.")
        Integer planningAge,

        @Means(
                label = "Of compulsory school age",
                value =
                        "True from the first 31 March, 31 August or 31 December on or after the fifth birthday until the end of the last Friday in June of the school year in which the child is 16.")
        Boolean compulsorySchoolAge,

        @Means(
                label = "Under compulsory school age",
                value = "True until compulsory school age starts, which can be some months after the fifth birthday.")
        Boolean underCompulsorySchoolAge,

        @Means(
                label = "Young person",
                value =
                        "True after the end of compulsory school age and before the 25th birthday: EHC rights are then the young person's own.")
        Boolean youngPerson,

        @Means(label = "Compulsory school age ends", value = "The last Friday in June that ends compulsory school age.")
        LocalDate compulsorySchoolAgeEnds,

        @Means(
                label = "School age ends within six weeks",
                value = "Whether compulsory school age ends within six weeks of the date of the case; worked out.")
        Boolean schoolAgeEndsWithinSixWeeks,

        @Means(
                label = "Compulsory school age starts",
                value = "The day on which compulsory school age starts.",
                rules = "request-csa-start")
        LocalDate compulsorySchoolAgeStarts,

        @Means(
                label = "Lacks capacity for this decision",
                value =
                        "Whether a 16 or 17 year old or a young person has been found to lack capacity for the decision now in hand. It is never a general label.",
                ask = "Has the young person been found to lack capacity for this decision?")
        Boolean lacksCapacityForDecision,

        @Means(
                label = "Over 18",
                value =
                        "True from the day after the 18th birthday: the Act says over 18 in some places, and 18 or over in others.")
        Boolean over18,

        @Means(
                label = "Age in months, for planning",
                unit = "months",
                value =
                        "Whole months on the date of the case, a 29 February birthday counting from 28 February; worked out.")
        Integer planningAgeMonths,

        @Means(
                label = "September birthday in doubt",
                value =
                        "True where the 16th birthday falls in the first days of September, when the end of compulsory school age can be read in two ways; worked out.")
        Boolean septemberBirthday,

        @Means(label = "Born 29 February", value = "True for a child born on 29 February; worked out.")
        Boolean bornOnLeapDay,

        @Means(
                label = "Responsible council",
                value =
                        "Whether this council owes the duty: it is the home council for education, or maintains the plan.",
                ask = "Is this council responsible for the child?")
        Boolean responsibleLaIsThis,

        @Means(label = "Lives in the area", value = "Whether the child really lives in this council's area.")
        Boolean livesInArea) {}
