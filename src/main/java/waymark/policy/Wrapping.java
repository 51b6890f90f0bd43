package waymark.policy;

/** How many lines a text takes in a column. */
final class Wrapping {
    private Wrapping() {}

    /** The lines of a text in a column so many characters wide; words longer than that are broken. */
    static int lines(String text, int width) {
        return Math.max(1, text.lines().mapToInt(line -> linesOf(line, width)).sum());
    }

    private static int linesOf(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int needed = used == 0 ? word.length() : word.length() + 1;
            if (used > 0 && used + needed > width) {
                lines++;
                needed = word.length();
                used = 0;
            }
            used += needed;
            lines += (used - 1) / width;
            used = (used - 1) % width + 1;
        }
        return lines;
    }
}
