package waymark.calendar;

import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where each of the law's ways of counting is encoded. */
public final class Conventions {

    private static final List<Class<?>> CLOCKS = List.of(
            Ages.class,
            ClosureWindow.class,
            CompulsorySchoolAge.class,
            Counting.class,
            PanelDates.class,
            SessionsCount.class,
            Suspensions.class,
            TribunalTime.class,
            WorkingDays.class,
            YearGroups.class);

    private Conventions() {}

    /** Rule id to class and function, for example {@code count-weeks} to {@code Counting.weeksAfter}. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> places = new TreeMap<>();
        for (Class<?> clock : CLOCKS) {
            note(places, clock.getAnnotation(Encodes.class), clock.getSimpleName());
            for (Method method : clock.getDeclaredMethods()) {
                note(places, method.getAnnotation(Encodes.class), clock.getSimpleName() + "." + method.getName());
            }
        }
        return places;
    }

    private static void note(SortedMap<String, String> places, Encodes encodes, String place) {
        Stream.ofNullable(encodes)
                .flatMap(found -> Stream.of(found.value()))
                .forEach(id -> places.merge(id, place, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }
}
