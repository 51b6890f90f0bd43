package waymark.site.cases;

import java.util.List;
import waymark.site.Address;

/**
 * A page of cases.
 *
 * @param find what was looked for; empty for all
 * @param number of the page, from 1
 * @param more whether there are more cases than these
 */
public record CasesFound(String find, int number, boolean more, List<Row> rows) {

    /**
     * A case in a line.
     *
     * @param suggested what leads; empty when nothing does
     * @param legal the law's first date that is still to be met; empty for none
     * @param late whether that had gone by when the case was looked at
     * @param waits the panels that it waits for; empty for none
     */
    public record Row(
            String reference,
            String path,
            String suggested,
            String legal,
            boolean late,
            String waits,
            String received) {}

    public String previous() {
        return address(number - 1);
    }

    public String next() {
        return address(number + 1);
    }

    private String address(int page) {
        return "?page=" + page + (find.isEmpty() ? "" : "&find=" + Address.encoded(find));
    }
}
