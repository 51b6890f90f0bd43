package waymark.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every publication. The tables on a day are what all publications from that day or before have put in place, one over
 * the other in order of day and number.
 *
 * @param all in order of number
 */
record History(List<Publication> all) {

    static final History NONE = new History(List.of());

    History {
        all = List.copyOf(all);
    }

    History with(List<Publication> since) {
        return new History(Stream.concat(all.stream(), since.stream())
                .sorted(Comparator.comparing(Publication::number))
                .toList());
    }

    /** The number of the newest publication; 0 before the first. */
    int newest() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    Optional<Publication> find(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    /** This as it was once a publication was there, and nothing after it. */
    History until(int number) {
        return new History(all.stream().filter(each -> each.number() <= number).toList());
    }

    /** What was published up to a number, and that itself. */
    History upTo(int number) {
        return new History(all.stream().filter(each -> each.number() <= number).toList());
    }

    /** The hash of each file that is in place on a day, by its path. */
    SortedMap<String, String> on(LocalDate day) {
        return fold(each -> !each.from().isAfter(day));
    }

    /** What is in place once everything published has come into force: what a draft is made against. */
    SortedMap<String, String> latest() {
        return fold(each -> true);
    }

    /** What was in place before a publication put in place its own. */
    SortedMap<String, String> before(Publication publication) {
        return fold(each -> Publication.IN_FORCE_ORDER.compare(each, publication) < 0);
    }

    /** The later days on which something else comes into force. */
    List<LocalDate> daysAfter(LocalDate day) {
        return all.stream()
                .map(Publication::from)
                .filter(each -> each.isAfter(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** The publications that touch a path, newest last. */
    List<Publication> touching(String path) {
        return all.stream().filter(each -> each.touches(path)).toList();
    }

    private SortedMap<String, String> fold(Predicate<Publication> which) {
        SortedMap<String, String> files = new TreeMap<>();
        List<Publication> inOrder = new ArrayList<>(all);
        inOrder.sort(Publication.IN_FORCE_ORDER);
        inOrder.stream().filter(which).forEach(each -> files.putAll(each.files()));
        files.values().removeIf(file -> file == null);
        return files;
    }
}
