package waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the first start makes, and later ones do not. */
class FirstStartTest {
    private static final String KEY = "API key for case systems: ";

    private final Map<String, Object> database = Doorkeeper.inMemory();

    @Test
    void the_first_start_tells_a_password_and_a_key_and_later_ones_tell_nothing() {
        List<String> told = start(Map.of());

        assertThat(told).contains("Administrator: admin").anyMatch(line -> line.startsWith("Password: "));
        String key = told.stream()
                .filter(line -> line.startsWith(KEY))
                .findFirst()
                .orElseThrow()
                .substring(KEY.length());
        try (ApplicationContext second = context(Map.of())) {
            assertThat(second.getBean(FirstStart.class).told()).isEmpty();
            assertThat(second.getBean(ApiKeys.class).caller(key)).hasValueSatisfying(caller -> {
                assertThat(caller.authority()).isNull();
                assertThat(caller.roles()).containsExactly(Role.CASE_SYSTEM);
            });
        }
    }

    @Test
    void a_key_from_the_settings_is_not_told_and_a_later_one_takes_its_place() {
        assertThat(start(Map.of("waymark.api-key", "the-first-key-of-all"))).noneMatch(line -> line.startsWith(KEY));

        try (ApplicationContext second = context(Map.of("waymark.api-key", "the-key-that-comes-after"))) {
            ApiKeys keys = second.getBean(ApiKeys.class);
            assertThat(keys.caller("the-first-key-of-all")).isEmpty();
            assertThat(keys.caller("the-key-that-comes-after")).isPresent();
        }
    }

    @Test
    void a_key_that_was_revoked_stays_so_though_it_is_in_the_settings() {
        Map<String, Object> settings = Map.of("waymark.api-key", "a-key-that-has-leaked");
        try (ApplicationContext first = context(settings)) {
            ApiKeys keys = first.getBean(ApiKeys.class);
            keys.revoke(keys.all(Doorkeeper.ADMINISTRATOR).getFirst().id(), Doorkeeper.ADMINISTRATOR);
        }
        try (ApplicationContext second = context(settings)) {
            assertThat(second.getBean(ApiKeys.class).caller("a-key-that-has-leaked"))
                    .isEmpty();
        }
    }

    @Test
    void a_lost_password_of_the_administrator_is_made_anew_when_asked() {
        start(Map.of());

        List<String> told = start(Map.of("waymark.reset-admin", true));

        assertThat(told).anyMatch(line -> line.startsWith("Password: ")).noneMatch(line -> line.startsWith(KEY));
    }

    private List<String> start(Map<String, Object> settings) {
        try (ApplicationContext context = context(settings)) {
            return context.getBean(FirstStart.class).told();
        }
    }

    private ApplicationContext context(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(database);
        all.put("waymark.test-release", "true");
        all.putAll(settings);
        return ApplicationContext.run(all);
    }
}
