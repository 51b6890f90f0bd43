package waymark.privacy;

import java.util.List;

/**
 * Where something about a case is kept. Together these are everything that is known about it, in the order in which it
 * can be deleted.
 *
 * @param type what people call it
 * @param table the table
 * @param ofCase the rows about one case; its two parameters are the authority and the reference
 * @param now which of them can be deleted now; the rest can once these are gone. Empty for all
 * @param inExport whether it is handed over when somebody asks for everything that is known
 */
record CaseTable(String type, String table, String ofCase, String now, boolean inExport) {

    private static final String BY_REFERENCE = "authority = ? and reference = ?";
    private static final String BY_RECOMMENDATION =
            "recommendation in (select id from recommendation where authority = ? and reference = ?)";

    private static final String BY_REFERRAL = "(panel, reference, spell) in"
            + " (select panel, reference, spell from referral where authority = ? and reference = ?)";

    /** Corrected decisions can go only after those that correct them: rows are deleted until none are left. */
    static final List<CaseTable> ALL = List.of(
            new CaseTable(
                    "decisions",
                    "decision",
                    BY_RECOMMENDATION,
                    " and not exists (select 1 from decision later where later.corrects = decision.number)",
                    true),
            new CaseTable("referrals", "referral_paper", BY_REFERRAL, "", true),
            new CaseTable("referrals", "referral", BY_REFERENCE, "", true),
            new CaseTable("unfinished referrals", "unfinished_referral", BY_REFERENCE, "", true),
            new CaseTable("own words", "own_words", BY_REFERENCE, "", true),
            new CaseTable("what is worked out ahead", "horizon_item", BY_REFERENCE, "", false),
            new CaseTable("what is worked out ahead", "horizon_case", BY_REFERENCE, "", false),
            new CaseTable(
                    "cases of impact runs",
                    "impact_case",
                    "run in (select id from impact_run where authority is null or authority = ?)"
                            + " and position('\"reference\":\"' || ? || '\"' in body) > 0",
                    "",
                    false),
            new CaseTable("monitoring", "monitoring", BY_REFERENCE, "", true),
            new CaseTable("rows that fired", "rows_fired", BY_RECOMMENDATION, "", false),
            new CaseTable("recommendations", "recommendation", BY_REFERENCE, "", true));

    String delete() {
        return "delete from " + table + " where " + ofCase + now;
    }

    String select() {
        return "select * from " + table + " where " + ofCase;
    }
}
