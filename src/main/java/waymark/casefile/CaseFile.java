package waymark.casefile;

import java.time.LocalDate;

/**
 * What is known about one child or young person on one date. Every fact may be unknown; unknown is never "no".
 *
 * @param reference the caller's own pseudonymous key; never a name, address or UPN
 * @param authority the council whose local rules apply, for example {@code solihull}
 * @param asAt the local date (Europe/London) on which the case is looked at
 */
public record CaseFile(
        String reference,
        String authority,
        LocalDate asAt,

        @Means(label = "Child", changeable = Changeable.NO, value = "Who the case is about, without saying who it is.")
        Child child,

        @Means(
                label = "Setting",
                changeable = Changeable.NO,
                value = "The school, early years setting or college, and where the child is in it.")
        Setting setting,

        @Means(
                label = "Needs",
                changeable = Changeable.NO,
                value = "What the child finds hard, and what has been checked.")
        Needs needs,

        @Means(
                label = "Support",
                changeable = Changeable.YES,
                value = "The Graduated Approach: what has been tried and what it did.")
        Support support,

        @Means(
                label = "Views",
                changeable = Changeable.YES,
                value = "What the child and family say, and when they last said it.")
        Views views,

        @Means(
                label = "EHC process",
                changeable = Changeable.NO,
                value = "Requests, assessments, plans, reviews and appeals.")
        Ehc ehc,

        @Means(label = "Attendance", changeable = Changeable.YES, value = "Sessions missed, and why.")
        Attendance attendance,

        @Means(label = "Exclusions", changeable = Changeable.NO, value = "Suspensions and permanent exclusion.")
        Exclusions exclusions,

        @Means(
                label = "Panel referral",
                changeable = Changeable.YES,
                value = "What the Single Panel for alternative provision is asked.")
        Panel panel,

        @Means(
                label = "Provision",
                changeable = Changeable.YES,
                value = "Alternative provision and education out of school.")
        Provision provision,

        @Means(label = "Health", changeable = Changeable.NO, value = "Waits, health services and hospital.")
        Health health,

        @Means(
                label = "Social care",
                changeable = Changeable.NO,
                value = "Social care, looked-after status and safety.")
        Care care,

        @Means(label = "Family", changeable = Changeable.NO, value = "Early help and support for the family.")
        Family family,

        @Means(label = "Early years", changeable = Changeable.NO, value = "Before school.")
        EarlyYears earlyYears,

        @Means(label = "Adulthood", changeable = Changeable.NO, value = "Preparing for adulthood.")
        Adulthood adulthood,

        @Means(
                label = "Evidence and follow-up",
                changeable = Changeable.NO,
                value = "Actions, disagreements and the record itself.")
        Evidence evidence) {}
