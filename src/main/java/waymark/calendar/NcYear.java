package waymark.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A year group as the DfE codes it: E1, E2, N1, N2, R, 1 to 14, M (mixed class) or X (National
 * Curriculum not followed).
 *
 * @param code the code itself
 */
public record NcYear(String code) {
    private static final Map<String, Integer> BEFORE_YEAR_ONE = Map.of("E1", -4, "E2", -3, "N1", -2, "N2", -1, "R", 0);
    private static final int LAST = 14;

    /**
     * @throws IllegalArgumentException if the code is not one of the DfE's
     */
    public NcYear {
        if (!isKnown(code)) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is not a year group: use E1, E2, N1, N2, R, 1 to 14, M or X");
        }
    }

    /**
     * Reads a code, forgiving case, spaces and a leading nought.
     *
     * @throws IllegalArgumentException if the code is not one of the DfE's
     */
    public static NcYear parse(String text) {
        return new NcYear(text.strip().toUpperCase(Locale.ROOT).replaceFirst("^0(?=[1-9]$)", ""));
    }

    /**
     * The code of a numbered year, Reception being 0, N2 -1, N1 -2, E2 -3 and E1 -4.
     *
     * @throws IllegalArgumentException below -4 or above 14
     */
    public static NcYear of(int year) {
        return BEFORE_YEAR_ONE.entrySet().stream()
                .filter(early -> early.getValue() == year)
                .map(early -> new NcYear(early.getKey()))
                .findFirst()
                .orElseGet(() -> new NcYear(Integer.toString(year)));
    }

    /** The year as a number (Reception 0), or empty for M and X, which have no place in the order. */
    public OptionalInt number() {
        if (code.equals("M") || code.equals("X")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(BEFORE_YEAR_ONE.containsKey(code) ? BEFORE_YEAR_ONE.get(code) : Integer.parseInt(code));
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean isKnown(String code) {
        return BEFORE_YEAR_ONE.containsKey(code)
                || code.equals("M")
                || code.equals("X")
                || (code.matches("[1-9]\\d?") && Integer.parseInt(code) <= LAST);
    }
}
