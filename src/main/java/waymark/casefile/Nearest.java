package waymark.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that a mistyped one most likely meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int FEW = 3;

    /** No name is longer, so nothing is near to what is. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The nearest known name, or empty when nothing is close enough to be a likely slip. */
    public static Optional<String> to(String typed, Collection<String> known) {
        return typed.length() > LONGEST
                ? Optional.empty()
                : known.stream().min(nearestTo(typed)).filter(name -> likely(typed, name));
    }

    /** The known names that are close enough to be a likely slip, nearest first, three at most. */
    public static List<String> few(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> likely(typed, name))
                .sorted(nearestTo(typed))
                .limit(FEW)
                .toList();
    }

    private static Comparator<String> nearestTo(String typed) {
        return Comparator.comparingInt((String name) -> distance(typed, name)).thenComparing(name -> name);
    }

    private static boolean likely(String typed, String name) {
        return distance(typed, name) <= Math.max(2, Math.max(typed.length(), name.length()) / 2);
    }

    private static int distance(String typed, String name) {
        int whole = DISTANCE.apply(typed.toLowerCase(), name.toLowerCase());
        int leaf = DISTANCE.apply(leaf(typed).toLowerCase(), leaf(name).toLowerCase()) + 1;
        return Math.min(whole, leaf);
    }

    private static String leaf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
