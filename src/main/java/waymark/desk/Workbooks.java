package waymark.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.policy.ReleaseFiles;
import waymark.policy.Workbook;

/** The workbooks that are published, and how each came to be as it is. */
@Singleton
public final class Workbooks {

    private final Publications publications;
    private final WorkbookFiles files;
    private final TablesFolder folder;

    Workbooks(Publications publications, WorkbookFiles files, TablesFolder folder) {
        this.publications = publications;
        this.files = files;
        this.folder = folder;
    }

    /**
     * A workbook that is published, in force today or scheduled: what a change of it is made in.
     *
     * @param path for example {@code solihull/single-panel}
     * @param title what it decides
     * @param file the hash of the very file
     * @param changed the publication that changed it last
     * @param differsInFolder whether the tables folder holds another one, which is not used
     */
    public record Published(String path, String title, String file, Publication changed, boolean differsInFolder) {}

    /** The newest workbooks of the nation and of the caller's authority, by their paths. */
    public List<Published> seenBy(Caller by) {
        History history = publications.history();
        return history.latest().entrySet().stream()
                .filter(file -> !ReleaseFiles.isCalendar(file.getKey()) && sees(by, file.getKey()))
                .map(file -> published(file, history, by))
                .toList();
    }

    /** The publications that changed a workbook, newest first: who changed what when. */
    public List<Publication> history(String path, Caller by) {
        return publications.seenBy(by).stream()
                .filter(each -> each.touches(path))
                .toList();
    }

    /**
     * The very bytes of a workbook.
     *
     * @param publication the number of the publication that it stands at; null for the newest
     * @throws NotThere when there is none, or it is another authority's
     */
    public byte[] file(String path, Integer publication, Caller by) {
        History history = publications.history();
        History until = publication == null ? history : history.until(publication);
        String file = until.latest().get(path);
        if (file == null || ReleaseFiles.isCalendar(path) || !sees(by, path)) {
            throw new NotThere("There is no workbook " + path
                    + (publication == null ? "." : " at publication " + publication + "."));
        }
        return files.bytes(file).orElseThrow();
    }

    private Published published(Map.Entry<String, String> file, History history, Caller by) {
        String path = file.getKey();
        return new Published(
                path,
                files.reading(path, file.getValue()).workbook().title(),
                file.getValue(),
                history.touching(path).getLast().seenBy(by).orElseThrow(),
                folder.heldBack().containsKey(path));
    }

    private static boolean sees(Caller by, String path) {
        String authority = ReleaseFiles.authority(path);
        return authority.equals(Workbook.NATIONAL) || by.sees(authority);
    }
}
