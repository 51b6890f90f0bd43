package waymark.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which release is in force on which day. Immutable. */
final class Timeline {

    static final Timeline EMPTY = new Timeline(new TreeMap<>(), 0);

    private final TreeMap<LocalDate, InForce> byDay;
    private final int newest;

    private Timeline(TreeMap<LocalDate, InForce> byDay, int newest) {
        this.byDay = byDay;
        this.newest = newest;
    }

    /** This and what was published since. */
    Timeline with(List<InForce> since) {
        TreeMap<LocalDate, InForce> days = new TreeMap<>(byDay);
        since.forEach(each ->
                days.merge(each.from(), each, (one, other) -> one.publication() > other.publication() ? one : other));
        return new Timeline(days, since.stream().mapToInt(InForce::publication).reduce(newest, Math::max));
    }

    /** The number of the newest publication that is told of here. */
    int newest() {
        return newest;
    }

    /** The hash of the release in force on a day. */
    Optional<String> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day))
                .map(Map.Entry::getValue)
                .map(InForce::release);
    }

    /** The hash of the release that comes into force next. */
    Optional<String> after(LocalDate day) {
        return Optional.ofNullable(byDay.higherEntry(day))
                .map(Map.Entry::getValue)
                .map(InForce::release);
    }
}
