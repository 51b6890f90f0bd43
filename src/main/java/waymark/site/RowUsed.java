package waymark.site;

/**
 * How a row has been used in the last twelve months.
 *
 * @param fired in how many recommendations it gave a reason
 * @param departed how often a panel departed from what it suggested
 */
public record RowUsed(long fired, long departed) {

    /** As a policy lead reads it. */
    public String words() {
        return "In the last 12 months it gave a reason " + times(fired) + ". "
                + (departed == 0 ? "No panel departed from it." : "Panels departed from it " + times(departed) + ".");
    }

    private static String times(long count) {
        return count == 0 ? "in no case" : count == 1 ? "once" : count + " times";
    }
}
