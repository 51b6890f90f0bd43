package waymark.web;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;

/** A caller as the framework knows it. */
record SignedIn(Caller caller) implements Authentication {

    @Override
    public String getName() {
        return caller.name();
    }

    @Override
    public Collection<String> getRoles() {
        return caller.roles().stream().map(Role::code).toList();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
