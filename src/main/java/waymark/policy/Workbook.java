package waymark.policy;

import java.util.List;

/**
 * One workbook: a policy area of one authority, or of the nation.
 *
 * @param id the file's name without its ending, for example {@code graduated-approach}
 * @param authority {@code national}, or the council whose pack it is in
 * @param title what the workbook decides
 * @param about how it is to be read, a paragraph a line
 */
public record Workbook(
        String id,
        String authority,
        String title,
        List<String> about,
        List<Table> tables,
        List<Setting> settings,
        List<Example> examples) {

    /** The pack that stands under every authority. */
    public static final String NATIONAL = "national";

    /** Folder and file, for example {@code solihull/single-panel}. */
    public String path() {
        return authority + "/" + id;
    }

    public boolean national() {
        return authority.equals(NATIONAL);
    }
}
