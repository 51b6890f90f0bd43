package waymark.access;

/** The {@linkplain Role#code() codes} of the roles, as constants for what a call declares. */
public final class RoleCode {

    public static final String CASE_SYSTEM = "case-system";
    public static final String PANEL_MEMBER = "panel-member";
    public static final String PANEL_CHAIR = "panel-chair";
    public static final String POLICY_LEAD = "policy-lead";
    public static final String POLICY_APPROVER = "policy-approver";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private RoleCode() {}
}
