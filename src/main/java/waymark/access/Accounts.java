package waymark.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import waymark.access.AccessEvent.What;

/** The people who can sign in, looked after by administrators. */
@Singleton
public final class Accounts {

    private final AccountTable accounts;
    private final ApiKeyTable keys;
    private final SignInTable signIns;
    private final AccessEvents events;
    private final Passwords passwords;
    private final Durably durably;

    Accounts(
            AccountTable accounts,
            ApiKeyTable keys,
            SignInTable signIns,
            AccessEvents events,
            Passwords passwords,
            Durably durably) {
        this.accounts = accounts;
        this.keys = keys;
        this.signIns = signIns;
        this.events = events;
        this.passwords = passwords;
        this.durably = durably;
    }

    /** Every account that somebody may look after, also the closed ones. */
    public List<Account> all(Caller by) {
        return durably.ask(accounts::listOrderByName).stream()
                .filter(account -> Grants.within(by, account.authority()))
                .toList();
    }

    /** An account that somebody may look after. */
    public Optional<Account> find(String name, Caller by) {
        return durably.ask(() -> accounts.findByName(name)).filter(account -> Grants.within(by, account.authority()));
    }

    /**
     * Opens an account.
     *
     * @param authority null for every one
     * @return a password to sign in with once
     * @throws AccessFault when the name is taken or nothing may be granted
     */
    public String open(String name, String authority, Set<Role> roles, Caller by) {
        Grants.check(by, name, authority, roles);
        String password = Secret.oneTimePassword();
        Account account =
                new Account(name, authority, roles, passwords.hash(password), true, null, durably.now(), null);
        durably.change(() -> {
            if (keys.existsByName(name) || !accounts.add(account)) {
                throw new AccessFault("There is already an account or a key named '" + name + "'.");
            }
            return add(What.ACCOUNT_OPENED, name, by, Grants.words(authority, roles));
        });
        return password;
    }

    /**
     * Changes what somebody may do, from their next call on.
     *
     * @throws AccessFault when there is no such account or nothing may be granted
     */
    public void grant(String name, String authority, Set<Role> roles, Caller by) {
        Grants.check(by, name, authority, roles);
        changeAnother(name, by, () -> {
            if (!mine(name, by).local()) {
                throw new AccessFault("What " + name + " may do is said by the council's identity provider.");
            }
            accounts.grant(name, authority, RolesColumn.write(roles));
            return add(What.ACCOUNT_CHANGED, name, by, Grants.words(authority, roles));
        });
    }

    /**
     * Closes an account and ends its sign-ins at once. It stays on file.
     *
     * @throws AccessFault when there is no such account
     */
    public void close(String name, Caller by) {
        changeAnother(name, by, () -> {
            accounts.setClosed(name, durably.now());
            signIns.endAllOf(name);
            return add(What.ACCOUNT_CLOSED, name, by, null);
        });
    }

    /**
     * Gives a new password to sign in with once, opens the account again if it was closed, and ends its sign-ins.
     *
     * @throws AccessFault when there is no such account, or it has no password here
     */
    public String reset(String name, Caller by) {
        String password = Secret.oneTimePassword();
        String hash = passwords.hash(password);
        durably.change(() -> {
            Account account = mine(name, by);
            if (!account.local()) {
                throw new AccessFault(
                        name + " signs in with the council's identity provider and has no password here.");
            }
            accounts.setPassword(name, hash, true);
            accounts.setClosed(name, null);
            signIns.endAllOf(name);
            return add(What.PASSWORD_RESET, name, by, null);
        });
        return password;
    }

    /**
     * Changes somebody's own password, and ends their other sign-ins.
     *
     * @param token the sign-in that stays
     * @throws AccessFault when the old one is wrong or the new one will not do
     */
    public void changePassword(Caller own, String token, String old, String password) {
        Account account = durably.ask(() -> accounts.findByName(own.name()))
                .filter(Account::local)
                .orElseThrow(() -> new AccessFault("You have no password here."));
        if (!passwords.matches(old, Optional.ofNullable(account.password()))) {
            throw new AccessFault("The old password is not right.");
        }
        if (old.equals(password)) {
            throw new AccessFault("Choose a new password, not the old one again.");
        }
        Passwords.fault(password, own.name()).ifPresent(fault -> {
            throw new AccessFault(fault);
        });
        String hash = passwords.hash(password);
        durably.change(() -> {
            accounts.setPassword(own.name(), hash, false);
            signIns.endOthersOf(own.name(), Secret.hash(token));
            return add(What.PASSWORD_CHANGED, own.name(), own, null);
        });
    }

    /** What was done by and to an account, the newest first. */
    public List<AccessEvent> record(String name, Caller by) {
        return find(name, by)
                .map(account -> durably.ask(() -> events.newestOf(name, 50)))
                .orElse(List.of());
    }

    /**
     * The account of somebody for whom the identity provider vouches, opened or brought up to what it says today.
     *
     * @throws AccessFault when somebody else here has the name
     */
    Account vouchedFor(String subject, String name, String authority, Set<Role> roles) {
        return durably.change(() -> {
            Optional<Account> known = accounts.findBySubject(subject);
            if (known.isEmpty()) {
                Account account = new Account(name, authority, roles, null, false, subject, durably.now(), null);
                if (keys.existsByName(name) || !accounts.add(account)) {
                    throw new AccessFault("There is already another account named '" + name + "' here.");
                }
                add(What.ACCOUNT_OPENED, name, account.caller(), Grants.words(authority, roles));
            } else if (!known.get().caller().equals(new Caller(known.get().name(), authority, roles))) {
                accounts.grant(known.get().name(), authority, RolesColumn.write(roles));
                add(What.ACCOUNT_CHANGED, known.get().name(), known.get().caller(), Grants.words(authority, roles));
            }
            return accounts.findBySubject(subject).orElseThrow();
        });
    }

    private void changeAnother(String name, Caller by, Supplier<String> change) {
        if (name.equals(by.name())) {
            throw new AccessFault("Ask another administrator to change or close your own account.");
        }
        durably.change(() -> {
            mine(name, by);
            return change.get();
        });
    }

    private Account mine(String name, Caller by) {
        return accounts.findByName(name)
                .filter(account -> Grants.within(by, account.authority()))
                .orElseThrow(() -> new AccessFault("There is no such account."));
    }

    private String add(What what, String name, Caller by, String detail) {
        events.add(AccessEvent.of(durably.now(), what, name, by.name(), null, detail));
        return name;
    }
}
