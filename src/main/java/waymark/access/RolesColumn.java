package waymark.access;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in a column: their codes, a space between. */
@Singleton
final class RolesColumn implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToPersistedValue(Set<Role> roles, ConversionContext context) {
        return roles == null ? null : write(roles);
    }

    @Override
    public Set<Role> convertToEntityValue(String codes, ConversionContext context) {
        return codes == null
                ? null
                : Arrays.stream(codes.split(" "))
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static String write(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(" "));
    }
}
