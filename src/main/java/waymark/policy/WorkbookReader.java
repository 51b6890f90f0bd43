package waymark.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a workbook from the bytes of an {@code .xlsx} file. Nothing in it is ever run or worked out. */
public final class WorkbookReader {
    private static final int MOST_SHEETS = 20;
    private static final int MOST_CELLS = 500_000;

    /**
     * What could be read of a workbook, and everything that is wrong with it.
     *
     * @param workbook complete only where there are no faults
     */
    public record Reading(Workbook workbook, List<Fault> faults) {}

    private final Faults faults;
    private final List<Table> tables = new ArrayList<>();
    private List<Setting> settings = List.of();
    private List<Example> examples = List.of();
    private int cells;
    private Grid about = new Grid(Layout.ABOUT, new TreeMap<>(), List.of());

    private WorkbookReader(String name) {
        this.faults = new Faults(name);
    }

    /**
     * Reads the workbook of a release. Conditions are read later, once every setting is known.
     *
     * @param path the folder and file that it stands at, for example {@code solihull/single-panel}
     * @throws BrokenTables with every fault and its cell
     */
    public static Workbook read(byte[] file, String path) {
        Reading reading = reading(file, path);
        if (!reading.faults().isEmpty()) {
            throw new BrokenTables(reading.faults());
        }
        return reading.workbook();
    }

    /** As {@link #read(byte[], String)}, but gives what can be read beside the faults. */
    public static Reading reading(byte[] file, String path) {
        WorkbookReader reader = new WorkbookReader(path);
        Workbook book = reader.look(file);
        if (reader.faults.found().isEmpty() && !book.path().equals(path)) {
            reader.faults.add(
                    reader.about
                            .labelled(Layout.AUTHORITY, Integer.MAX_VALUE)
                            .orElseThrow()
                            .address(),
                    "The workbook says that it is " + book.path() + ".",
                    Why.BELONGS,
                    "Write the folder as its authority and the file's name as its workbook.");
        }
        return new Reading(book, reader.faults.found());
    }

    /**
     * Reads a workbook from where it stands: its folder is its authority, its name its id.
     *
     * @throws BrokenTables with every fault and its cell
     * @throws UncheckedIOException when there is no such file
     */
    public static Workbook read(Path file) {
        try {
            return read(Files.readAllBytes(file), path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path that a workbook has by where its file stands, for example {@code solihull/single-panel}. */
    public static String path(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        String name = whole.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return whole.getParent().getFileName() + "/" + (dot > 0 ? name.substring(0, dot) : name);
    }

    /**
     * Reads as much as can be read, and takes the workbook's path from its own first sheet.
     *
     * @param name what to call the file in faults
     */
    public static Reading look(byte[] file, String name) {
        WorkbookReader reader = new WorkbookReader(name);
        Workbook book = reader.look(file);
        return new Reading(book, reader.faults.found());
    }

    private Workbook look(byte[] file) {
        try {
            WorkbookParts parts = new WorkbookParts(WorkbookFile.open(file));
            if (parts.sheets().size() > MOST_SHEETS) {
                throw new RefusedFile(
                        "The workbook has more than 20 sheets.", Why.KEEPS_QUICK, "Split it into several workbooks.");
            }
            for (WorkbookParts.Sheet sheet : parts.sheets()) {
                sheet(parts, sheet);
            }
            return workbook();
        } catch (RefusedFile refused) {
            faults.add("file", refused.getMessage(), refused.why, refused.fix);
            return new Workbook("", "", "", List.of(), List.of(), List.of(), List.of());
        }
    }

    private void sheet(WorkbookParts parts, WorkbookParts.Sheet sheet) throws RefusedFile {
        if (sheet.hidden()) {
            faults.add(
                    Layout.address(sheet.name(), 0, 0), "The sheet is hidden.", Why.AS_SEEN, "Show it, or delete it.");
        }
        Grid grid = GridReader.read(parts, sheet, faults);
        cells += grid.rows().values().stream().mapToInt(Map::size).sum();
        if (cells > MOST_CELLS) {
            throw new RefusedFile(
                    "The workbook has more than 500,000 filled cells.",
                    Why.KEEPS_QUICK,
                    "Split it into several workbooks.");
        }
        switch (sheet.name()) {
            case Layout.ABOUT -> about = grid;
            case Layout.SETTINGS -> settings = new ListSheetReader(grid, faults).settings();
            case Layout.EXAMPLES -> examples = new ListSheetReader(grid, faults).examples();
            default -> new TableSheetReader(grid, faults).read().ifPresent(tables::add);
        }
    }

    private Workbook workbook() {
        String title = about.row(0).values().stream().findFirst().orElse("");
        if (title.isEmpty()) {
            faults.add(
                    about.address(0, 0),
                    "The workbook does not say what it decides.",
                    Why.WHAT_IT_DECIDES,
                    "Put an About sheet first and write it in the top row.");
        }
        return new Workbook(
                named(Layout.WORKBOOK),
                named(Layout.AUTHORITY),
                title,
                whatToKnow(),
                List.copyOf(tables),
                settings,
                examples);
    }

    private String named(String label) {
        Optional<Grid.Labelled> value = about.labelled(label, Integer.MAX_VALUE);
        if (value.map(Grid.Labelled::value).orElse("").isEmpty()) {
            String where = value.map(Grid.Labelled::address).orElse(about.address(0, 0));
            faults.add(
                    where,
                    "The About sheet does not say " + label + ".",
                    Why.BELONGS,
                    "Write it next to the label " + label + ".");
        }
        return value.map(Grid.Labelled::value).orElse("");
    }

    /** The paragraphs beside the label, down to the next label or blank line. */
    private List<String> whatToKnow() {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = about.rows();
        List<String> paragraphs = new ArrayList<>();
        about.find(Layout.WHAT_TO_KNOW).ifPresent(label -> {
            int text = label.column() + 1;
            for (int row = label.row();
                    rows.containsKey(row) && !about.at(row, text).isEmpty();
                    row++) {
                if (row > label.row() && !about.at(row, label.column()).isEmpty()) {
                    break;
                }
                paragraphs.add(about.at(row, text));
            }
        });
        return List.copyOf(paragraphs);
    }
}
