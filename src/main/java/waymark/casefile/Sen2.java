package waymark.casefile;

/** Code lists of the DfE's SEN2 person-level return, by their meaning; the return's own code is in each comment. */
public final class Sen2 {

    private Sen2() {}

    /** RequestSource. */
    public enum RequestSource {
        /** 1 */
        PARENT_OR_YOUNG_PERSON,
        /** 2 */
        EDUCATION_SETTING,
        /** 3 */
        HEALTH,
        /** 4 */
        SOCIAL_CARE,
        /** 5 */
        OTHER
    }

    /** SENSetting: where a person with a plan is when no school's or college's number says so. */
    public enum SenSetting {
        /** Arranged by the council outside any setting, under section 61. */
        OLA,
        /** Arranged by the family, who are not home educating: section 42(5). */
        OPA,
        /** Elective home education. */
        EHE,
        /** An early years provider. */
        EYP,
        /** Another arrangement. */
        OTH,
        /** Not in education, employment or training, aged 16 to 25. */
        NEET,
        /** Not in education or training, with notice to end the plan given. */
        NIEC,
        /** Not in education or training for another reason. */
        NIEO
    }

    /** PlanRes and RES: how long a residential placement lasts in a year. */
    public enum Residence {
        /** A */
        WEEKS_38_TO_51,
        /** B */
        WEEKS_52
    }

    /** CeaseReason. */
    public enum CeaseReason {
        /** 1 */
        MAXIMUM_AGE,
        /** 2 */
        NEEDS_MET_WITHOUT_PLAN,
        /** 3 */
        HIGHER_EDUCATION,
        /** 4, apprenticeships left out. */
        EMPLOYMENT,
        /** 5 */
        MOVED_TO_ANOTHER_COUNCIL,
        /** 6 */
        NO_LONGER_WISHES_TO_ENGAGE,
        /** 7 */
        LEFT_ENGLAND,
        /** 8 */
        DIED,
        /** 9 */
        OTHER
    }
}
