package waymark.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a token says of whom it was given to. */
record Claims(Map<String, Object> all) {

    private static final String EVERY = "every";

    /** The texts under a name, for example {@code realm_access.roles}; a dot leads one level down. */
    List<String> texts(String name) {
        Object found = all.get(name);
        if (found == null) {
            found = all;
            for (String step : name.split("\\.")) {
                found = found instanceof Map<?, ?> level ? level.get(step) : null;
            }
        }
        return switch (found) {
            case String text -> Arrays.asList(text.split(" "));
            case Collection<?> several ->
                several.stream().map(Objects::toString).toList();
            case null, default -> List.of();
        };
    }

    Optional<String> text(String name) {
        return texts(name).stream().findFirst().filter(text -> !text.isBlank());
    }

    /**
     * Our roles in it.
     *
     * @param theirs what each role is called there, by its code, where that differs
     */
    Set<Role> roles(String name, Map<String, String> theirs) {
        List<String> held = texts(name);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (held.contains(theirs.getOrDefault(role.code(), role.code()))) {
                roles.add(role);
            }
        }
        return roles;
    }

    /**
     * The one authority that its holder sees. Every authority is never meant by saying nothing.
     *
     * @param fixed the authority of all holders; null when each token says it
     * @return an authority, or empty for every one
     * @throws AccessFault when it says none
     */
    Optional<String> authority(String name, String fixed) {
        String said = fixed != null
                ? fixed
                : text(name).orElseThrow(() -> new AccessFault("It is not said which authority you belong to."));
        return said.equals(EVERY) ? Optional.empty() : Optional.of(said);
    }
}
