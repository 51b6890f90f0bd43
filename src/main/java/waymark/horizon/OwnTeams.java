package waymark.horizon;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import waymark.access.Caller;
import waymark.horizon.OwnTeamRows.OwnTeam;
import waymark.store.StoreUnavailable;

/** The teams that somebody says are theirs: no account says in which team its person works. */
@Singleton
public final class OwnTeams {

    private final OwnTeamRows rows;
    private final TransactionOperations<Connection> transactions;

    OwnTeams(OwnTeamRows rows, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** The teams that they chose, as they were written. */
    public List<String> of(Caller person) {
        return StoreUnavailable.whenReached(() -> rows.of(person.name()));
    }

    /** Takes these in place of those chosen before. */
    public void choose(Caller person, Collection<String> teams) {
        List<OwnTeam> chosen = teams.stream()
                .map(String::strip)
                .filter(team -> !team.isEmpty())
                .distinct()
                .map(team -> new OwnTeam(person.name(), team))
                .toList();
        StoreUnavailable.whenReached(() -> transactions.executeWrite(transaction -> {
            rows.forget(person.name());
            if (!chosen.isEmpty()) {
                rows.keep(chosen);
            }
            return chosen;
        }));
    }

    /** Everything that counts as somebody's own: their account, their roles, and the teams that they chose. */
    public Set<String> owners(Caller person) {
        Set<String> owners = new LinkedHashSet<>(Owners.of(person));
        owners.addAll(of(person));
        return owners;
    }
}
