package waymark.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of one authority: its own values over the national defaults. */
public final class Settings {

    private final String authority;
    private final Map<String, Setting> byName = new LinkedHashMap<>();

    private Settings(String authority) {
        this.authority = authority;
    }

    /** The settings of an authority in a set of workbooks; a pack's value, even an empty one, stands over a national one. */
    public static Settings of(String authority, List<Workbook> workbooks) {
        Settings settings = new Settings(authority);
        Stream.concat(
                        workbooks.stream().filter(Workbook::national),
                        workbooks.stream().filter(book -> book.authority().equals(authority)))
                .flatMap(book -> book.settings().stream())
                .forEach(setting -> settings.byName.put(setting.name(), setting));
        return settings;
    }

    public String authority() {
        return authority;
    }

    /** What people call the authority. */
    public String title() {
        return value("authority.title").orElse(authority);
    }

    /** True for a name that some workbook declares, known for this authority or not. */
    public boolean declares(String name) {
        return byName.containsKey(name);
    }

    public List<Setting> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Setting> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The value, or empty when the authority has not given one. */
    public Optional<String> value(String name) {
        return find(name).map(Setting::value).filter(value -> !value.isBlank());
    }

    /** The value as a number; empty when it is not given or is not one. */
    public Optional<BigDecimal> number(String name) {
        return value(name).filter(text -> text.matches("-?\\d+(\\.\\d+)?")).map(BigDecimal::new);
    }
}
