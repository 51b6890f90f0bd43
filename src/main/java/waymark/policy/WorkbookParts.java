package waymark.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** The sheets of a workbook file, with the shared words and number formats that their cells point to. */
final class WorkbookParts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String NO_WORKBOOK = "There is no Excel workbook in the file.";

    /** As many as cells. */
    private static final int MOST_WORDS = 500_000;

    /** The longest way in which Excel lets a number be shown. */
    private static final int LONGEST_FORMAT = 255;

    /** One sheet, not yet read. */
    record Sheet(String name, boolean hidden, byte[] xml) {}

    /** How a number shows. */
    enum Shown {
        PLAIN,
        DATE,
        PERCENT
    }

    private final WorkbookFile file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Shown> formats = new ArrayList<>();
    private boolean from1904;

    WorkbookParts(WorkbookFile file) throws RefusedFile {
        this.file = file;
        String workbook = related("", "").entrySet().stream()
                .filter(part -> part.getKey().endsWith("/officeDocument"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new RefusedFile(NO_WORKBOOK, Why.ONE_FORM, FileKind.SAVE_AS));
        readWorkbook(workbook);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    String words(int index) {
        if (index < 0 || index >= words.size()) {
            throw new IllegalArgumentException("a cell points to words that are not there");
        }
        return words.get(index);
    }

    Shown format(int index) {
        return index >= 0 && index < formats.size() ? formats.get(index) : Shown.PLAIN;
    }

    /** {@code _x000A_} is how a spreadsheet writes a character that XML would lose. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }

    private void readWorkbook(String path) throws RefusedFile {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, slash + 1);
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        relations(folder, path.substring(slash + 1), byType, byId);
        for (Map.Entry<String, String> part : byType.entrySet()) {
            if (part.getKey().endsWith("/sharedStrings")) {
                readWords(part(part.getValue()));
            } else if (part.getKey().endsWith("/styles")) {
                readFormats(part(part.getValue()));
            }
        }
        List<Sheet> found = new ArrayList<>();
        Xml.each(part(path), (name, xml) -> {
            if (name.equals("workbookPr")) {
                from1904 = Xml.truth(xml, "date1904");
            } else if (name.equals("sheet")) {
                byte[] sheet = file.part(byId.getOrDefault(Xml.attribute(xml, "id"), ""))
                        .orElse(new byte[0]);
                String state = Xml.attribute(xml, "state");
                found.add(new Sheet(
                        Xml.attribute(xml, "name"), state.toLowerCase().contains("hidden"), sheet));
            }
        });
        sheets.addAll(found);
    }

    private void readWords(byte[] part) throws RefusedFile {
        StringBuilder text = new StringBuilder();
        boolean[] phonetic = new boolean[1];
        Xml.each(
                part,
                (name, xml) -> {
                    switch (name) {
                        case "si" -> text.setLength(0);
                        case "rPh" -> phonetic[0] = true;
                        case "t" -> {
                            String run = Xml.text(xml);
                            text.append(phonetic[0] ? "" : run);
                        }
                        default -> {}
                    }
                },
                name -> {
                    if (name.equals("rPh")) {
                        phonetic[0] = false;
                    } else if (name.equals("si")) {
                        words.add(unescaped(text.toString()));
                        if (words.size() > MOST_WORDS) {
                            throw new IllegalStateException("it holds more words than a workbook can");
                        }
                    }
                });
    }

    private void readFormats(byte[] part) throws RefusedFile {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, Shown> known = new HashMap<>();
        boolean[] inCells = new boolean[1];
        Xml.each(
                part,
                (name, xml) -> {
                    switch (name) {
                        case "numFmt" -> codes.put(number(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
                        case "cellXfs" -> inCells[0] = true;
                        case "xf" -> {
                            if (inCells[0]) {
                                formats.add(known.computeIfAbsent(number(xml, "numFmtId"), id -> shown(id, codes)));
                            }
                        }
                        default -> {}
                    }
                },
                name -> {
                    if (name.equals("cellXfs")) {
                        inCells[0] = false;
                    }
                });
    }

    private static Shown shown(int id, Map<Integer, String> codes) {
        String builtIn = BuiltinFormats.getBuiltinFormat(id);
        String code = codes.getOrDefault(id, builtIn == null ? "" : builtIn);
        if (code.endsWith("%")) {
            return Shown.PERCENT;
        }
        return code.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(id, code) ? Shown.DATE : Shown.PLAIN;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = Xml.attribute(xml, attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private byte[] part(String name) throws RefusedFile {
        return file.part(name).orElseThrow(() -> new RefusedFile(NO_WORKBOOK, Why.ONE_FORM, FileKind.SAVE_AS));
    }

    private Map<String, String> related(String folder, String part) throws RefusedFile {
        Map<String, String> byType = new HashMap<>();
        relations(folder, part, byType, new HashMap<>());
        return byType;
    }

    private void relations(String folder, String part, Map<String, String> byType, Map<String, String> byId)
            throws RefusedFile {
        Xml.each(part(folder + "_rels/" + part + ".rels"), (name, xml) -> {
            if (name.equals("Relationship")) {
                String target = Xml.attribute(xml, "Target");
                String path = path(folder, target);
                byType.put(Xml.attribute(xml, "Type"), path);
                byId.put(Xml.attribute(xml, "Id"), path);
            }
        });
    }

    /** From the top of the archive where it begins with a stroke, else from where it is said. */
    private static String path(String folder, String target) {
        String path = target.replace('\\', '/');
        return path.startsWith("/")
                ? path.substring(1)
                : Path.of(folder, path).normalize().toString().replace('\\', '/');
    }
}
