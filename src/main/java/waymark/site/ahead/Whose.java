package waymark.site.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.horizon.Due;
import waymark.horizon.Owners;

/**
 * What counts as somebody's own, and why.
 *
 * @param account the name of the account
 * @param roles in words
 * @param teams the teams there are, each with whether it is theirs
 */
public record Whose(String account, String roles, List<Team> teams) {

    /** A team, a role or anybody else that panels name as an owner. */
    public record Team(String name, String label, boolean chosen) {}

    static Whose of(Caller person, List<String> chosen, Collection<Due> everything) {
        Set<String> already = Owners.of(person).stream().map(Owners::key).collect(Collectors.toSet());
        Map<String, Team> teams = new TreeMap<>();
        for (String team : chosen) {
            teams.put(Owners.key(team), new Team(team, team, true));
        }
        everything.stream()
                .map(each -> new DueInWords(each, LocalDate.EPOCH))
                .filter(each -> !already.contains(Owners.key(each.due().owner())))
                .forEach(each -> teams.putIfAbsent(
                        Owners.key(each.due().owner()), new Team(each.due().owner(), each.owner(), false)));
        return new Whose(
                person.name(),
                person.roles().stream()
                        .map(role -> role.code().replace('-', ' '))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                new ArrayList<>(teams.values()));
    }
}
