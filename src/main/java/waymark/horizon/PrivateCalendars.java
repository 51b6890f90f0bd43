package waymark.horizon;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.horizon.CalendarLinks.Link;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.policy.Hash;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/**
 * A calendar for each person, under an address that nobody can guess, because calendar programs cannot sign in. It names
 * no child, only the council's own references. A person has one address at a time.
 */
@Singleton
public final class PrivateCalendars {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarLinks links;
    private final WhatIsDue due;
    private final OwnTeams teams;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    PrivateCalendars(
            CalendarLinks links,
            WhatIsDue due,
            OwnTeams teams,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Disk disk,
            Clock clock) {
        this.links = links;
        this.due = due;
        this.teams = teams;
        this.journal = journal;
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Makes a new address, which ends an earlier one.
     *
     * @param follows whose dates and actions it shows besides the person's own, for example {@code local-authority};
     *     the teams that the person chose as theirs are always with them
     * @return the secret part of the address, shown this once
     */
    public String make(Caller by, List<String> follows) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Set<String> owners = new LinkedHashSet<>(Owners.of(by));
        owners.addAll(follows);
        recorded(Kind.CALENDAR_MADE, by, () -> {
            links.revoke(by.name(), now());
            links.keep(new Link(Hash.of(secret), by.name(), by.authority(), String.join("\n", owners), now(), null));
        });
        return secret;
    }

    /** When the person's address was made; empty when there is none. */
    public Optional<Instant> madeAt(Caller by) {
        return StoreUnavailable.whenReached(() -> links.of(by.name())).stream()
                .map(Link::madeAt)
                .findFirst();
    }

    /** Ends the person's address: from now on it finds nothing. */
    public void revoke(Caller by) {
        recorded(Kind.CALENDAR_REVOKED, by, () -> links.revoke(by.name(), now()));
    }

    /** The calendar under a secret: what is overdue and what is due in the next six months; empty when it ended. */
    public Optional<String> under(String secret) {
        return StoreUnavailable.whenReached(() -> links.findBySecretHash(Hash.of(secret)))
                .filter(link -> link.revokedAt() == null)
                .map(this::calendar);
    }

    private String calendar(Link link) {
        Caller owner = new Caller(link.account(), link.authority(), Set.of());
        ICalendar calendar = new ICalendar("Waymark: what is due", clock.instant());
        Set<String> follows = link.follows().lines().collect(Collectors.toCollection(LinkedHashSet::new));
        follows.addAll(teams.of(owner));
        for (Due each : due.of(owner, LocalDate.now(clock).plusMonths(Horizon.MONTHS), follows)) {
            calendar.add(
                    each.day(),
                    (each.overdue() ? "Overdue: " : "") + each.what() + " (" + each.reference() + ")",
                    "Who acts: " + each.owner() + "." + (each.rule() == null ? "" : " Rule " + each.rule() + "."),
                    each.authority() + " " + each.reference());
        }
        return calendar.ended();
    }

    private void recorded(Kind kind, Caller by, Runnable change) {
        StoreUnavailable.whenReached(() -> {
            transactions.executeWrite(transaction -> {
                change.run();
                journal.append(Event.of(kind, by.authority(), by.name(), null));
                return by;
            });
            disk.sync();
            return by;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
