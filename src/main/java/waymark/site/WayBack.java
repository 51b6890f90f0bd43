package waymark.site;

import java.net.URI;
import waymark.access.Account;

/** Where somebody goes who has just signed in. */
final class WayBack {

    private static final URI HOME = URI.create("/home");

    private WayBack() {}

    /** Where they wanted to go, if it is an address of ours; first to choose a password of their own. */
    static URI of(Account account, String wanted) {
        return account.oneTime() ? URI.create("/account") : ours(wanted);
    }

    static URI ours(String wanted) {
        try {
            URI address = URI.create(wanted);
            boolean path = wanted.startsWith("/") && !wanted.startsWith("//");
            return path && address.getHost() == null && !address.isAbsolute() ? address : HOME;
        } catch (IllegalArgumentException unreadable) {
            return HOME;
        }
    }
}
