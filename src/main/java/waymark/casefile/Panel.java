package waymark.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A referral to the Single Panel for alternative provision. */
public record Panel(
        @Means(
                label = "Referral received",
                value =
                        "The local date and time at which the referral reached the council; a cut-off is to the minute.",
                ask = "On what day, and at what time, did the referral reach the council?")
        LocalDateTime receivedAt,

        @Means(
                label = "Referral received on",
                value = "The day on which the referral reached the council.",
                ask = "On what day did the referral reach the council?")
        LocalDate receivedOn,

        @Means(
                label = "Asked for",
                value = "What the school asks for: outreach in school, a short place or a long place elsewhere.",
                ask = "Does the school ask for outreach, a short place or a long place?")
        Ask ask,

        @Means(
                label = "Aim",
                value =
                        "Where the child is meant to be afterwards: the same school, a new school, or a place after 16.",
                ask = "What is the aim: the same school, a new school, or a place after 16?")
        Aim aim,

        @Means(label = "Papers held", value = "Which of the seven things a panel needs are in the papers.")
        List<Paper> papers,

        @Means(
                label = "Papers complete",
                value =
                        "Whether all are present: reason and aim; attendance this and last year; support tried so far, even if none was reviewed; the child's view; the family's view; a risk and safeguarding summary; a named contact.",
                ask = "Are all seven papers present?")
        Boolean complete,

        @Means(
                label = "Risk of permanent exclusion",
                value =
                        "LOW; MED: two or more suspensions or five suspended days in a term; HIGH: the head says the place is at risk.",
                ask = "How likely is permanent exclusion?")
        Risk pexRisk,

        @Means(
                label = "Place at risk",
                value = "Whether the head says that the child's place at the school is at risk.")
        Boolean headSaysPlaceAtRisk,

        @Means(label = "Risk raised", value = "The day on which a high risk of exclusion was raised.")
        LocalDate riskRaisedOn,

        @Means(
                label = "Planning meeting held",
                value = "The day of the pupil planning meeting that was held because the place was at risk.",
                ask = "When was the planning meeting about the risk to the place held?")
        LocalDate planningMeetingOn,

        @Means(
                label = "One serious incident",
                changeable = Changeable.NO,
                value = "Whether one single serious incident has put the place at risk.",
                ask = "Has one single serious incident put the place at risk?")
        Boolean oneOff,

        @Means(
                label = "Outreach",
                value = "How far tier 1 outreach, in the child's own school, has got.",
                ask = "Has outreach in the child's own school been tried, and reviewed?")
        Outreach t1,

        @Means(
                label = "What outreach did",
                value = "What the review of tier 1 outreach found.",
                ask = "What difference did outreach make?")
        Effect t1Impact,

        @Means(
                label = "SEND officer consulted",
                value = "Whether the officer who keeps the EHC plan was asked before a place was sought.",
                ask = "Has the officer who keeps the EHC plan been asked?")
        Boolean sendOfficerConsulted,

        @Means(
                label = "Clash with another pupil",
                changeable = Changeable.NO,
                value = "Whether a known conflict or risk stands between this child and a pupil at the provider.",
                ask = "Is there a known conflict or risk with another pupil at the provider?")
        Boolean peerConflict,

        @Means(
                label = "Unsafe journey",
                changeable = Changeable.NO,
                value = "Whether the journey to the provider would not be safe.")
        Boolean unsafeJourney,

        @Means(
                label = "Cases for the date",
                changeable = Changeable.NO,
                unit = "cases",
                value = "Cases waiting for the same panel date.")
        Integer queue,

        @Means(
                label = "Health member present",
                value = "Whether a health member sits on the panel that hears this case.")
        Boolean healthMemberPresent,

        @Means(
                label = "Emergency decision needed",
                changeable = Changeable.NO,
                value = "Whether a decision is needed before the panel can meet.",
                ask = "Is a decision needed before the panel can meet?")
        Boolean emergency,

        @Means(label = "Chair decided", value = "The day on which the chair decided outside the meeting.")
        LocalDate chairDecidedOn,

        @Means(label = "Chair's decision ratified", value = "The day on which the panel ratified the chair's decision.")
        LocalDate ratifiedOn,

        @Means(
                label = "Next meeting",
                value = "The day on which the panel next meets.",
                ask = "On what day does the panel next meet?")
        LocalDate nextMeetingOn,

        @Means(label = "Panel decided", value = "The day on which the panel decided.")
        LocalDate decidedOn,

        @Means(
                label = "Provider and family told",
                value = "The day on which the school spoke to the provider and the parents after the decision.")
        LocalDate schoolLiaisedOn,

        @Means(
                label = "Goes before any panel",
                changeable = Changeable.NO,
                value =
                        "True when a danger or a duty goes before any meeting: danger now, another council's duty, a permanent exclusion with no place found since, six days suspended in a row, or a hospital stay. Worked out; left out otherwise.")
        Boolean cannotWait) {

    /** What a school asks for. */
    public enum Ask {
        OUTREACH,
        SHORT,
        LONG
    }

    /** Where the child is meant to be afterwards. */
    public enum Aim {
        SAME_SCHOOL,
        NEW_SCHOOL,
        POST16
    }

    /** What a panel needs to see. */
    public enum Paper {
        REASON_AND_AIM,
        ATTENDANCE_THIS_AND_LAST_YEAR,
        SUPPORT_TRIED,
        CHILD_VIEW,
        FAMILY_VIEW,
        RISK_SUMMARY,
        NAMED_CONTACT
    }

    /** How likely permanent exclusion is. */
    public enum Risk {
        LOW,
        MED,
        HIGH
    }

    /** How far outreach has got. */
    public enum Outreach {
        NOT_TRIED,
        RUNNING,
        EVALUATED
    }

    /** What outreach did. */
    public enum Effect {
        HIGH,
        SOME,
        LITTLE,
        NONE
    }
}
