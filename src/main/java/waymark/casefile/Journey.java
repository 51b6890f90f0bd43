package waymark.casefile;

import java.math.BigDecimal;

/** The way to school or college. */
public record Journey(
        @Means(
                label = "Travel help asked for",
                value = "Whether help with travel is wanted.",
                ask = "Does the family want help with travel?")
        Boolean helpWanted,

        @Means(
                label = "Could travel alone with help",
                value = "Whether the young person could learn to travel alone.",
                ask = "Could the young person learn to travel alone?")
        Boolean couldTravelAlone,

        @Means(
                label = "Distance",
                unit = "miles",
                value = "The shortest safe walking distance from home, as the law measures it.",
                ask = "How far is it to school?")
        BigDecimal distanceMiles,

        @Means(label = "Nearest suitable school", value = "Whether it is the nearest suitable school.")
        Boolean nearestSuitable,

        @Means(
                label = "Cannot reasonably walk",
                value = "Whether the child cannot reasonably be expected to walk because of need or mobility.",
                ask = "Can the child not be expected to walk?")
        Boolean cannotWalk,

        @Means(
                label = "Severe mobility or learning difficulty",
                value = "Whether a severe mobility or learning difficulty makes the journey hard.")
        Boolean severeDifficulty) {}
