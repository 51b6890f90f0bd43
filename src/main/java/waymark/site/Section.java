package waymark.site;

import java.util.List;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.access.Role;

/** The parts of the site, as its menu has them. */
public enum Section {
    HOME("Home", "/home"),
    PANELS("Panels", "/panels"),
    CASES("Cases", "/cases"),
    DUE("What is due", "/due"),
    AHEAD("Looking ahead", "/ahead"),
    INSIGHT("Insight", "/insight"),
    TABLES("Tables", "/tables"),
    DRAFTS("Drafts", "/drafts"),
    HISTORY("History", "/publications"),
    ACCOUNTS("Accounts", "/accounts"),
    KEYS("API keys", "/keys"),
    RECORD("The record", "/record"),
    /** What stands beside the menu: signing in, and what went wrong. */
    NONE("", "");

    public final String title;
    public final String path;

    Section(String title, String path) {
        this.title = title;
        this.path = path;
    }

    /** What somebody who is signed in can go to. */
    static List<Section> openTo(Caller caller) {
        return Stream.of(HOME, PANELS, CASES, DUE, AHEAD, INSIGHT, TABLES, DRAFTS, HISTORY, RECORD, ACCOUNTS, KEYS)
                .filter(section -> section.isOpenTo(caller))
                .toList();
    }

    boolean isOpenTo(Caller caller) {
        return switch (this) {
            case PANELS -> caller.is(Role.PANEL_CHAIR) || caller.is(Role.PANEL_MEMBER) || caller.is(Role.AUDITOR);
            case ACCOUNTS, KEYS -> caller.is(Role.ADMINISTRATOR);
            case DRAFTS, HISTORY ->
                caller.is(Role.POLICY_LEAD) || caller.is(Role.POLICY_APPROVER) || caller.is(Role.AUDITOR);
            case CASES, DUE, AHEAD ->
                caller.is(Role.PANEL_CHAIR)
                        || caller.is(Role.PANEL_MEMBER)
                        || caller.is(Role.POLICY_LEAD)
                        || caller.is(Role.AUDITOR);
            case INSIGHT -> caller.is(Role.PANEL_CHAIR) || caller.is(Role.POLICY_LEAD) || caller.is(Role.AUDITOR);
            case RECORD -> caller.is(Role.AUDITOR) || caller.is(Role.ADMINISTRATOR);
            default -> true;
        };
    }
}
