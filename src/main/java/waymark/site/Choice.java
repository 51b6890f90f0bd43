package waymark.site;

/**
 * One of several things that somebody can choose.
 *
 * @param value what is sent when it is chosen
 * @param hint more about it; empty for nothing
 */
public record Choice(String value, String label, String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
