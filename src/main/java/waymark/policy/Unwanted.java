package waymark.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a workbook may not hold, because it could run or reach out of the file. Links that a person clicks are fine. */
final class Unwanted {
    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("vbaproject", "macros"),
            Map.entry("macrosheets/", "macros"),
            Map.entry("dialogsheets/", "macros"),
            Map.entry("externallinks/", "links to other files"),
            Map.entry("connections.xml", "links to other data"),
            Map.entry("querytables/", "links to other data"),
            Map.entry("xl/model/", "links to other data"),
            Map.entry("embeddings/", "embedded objects"),
            Map.entry("oleobject", "embedded objects"),
            Map.entry("activex/", "embedded controls"),
            Map.entry("ctrlprops/", "embedded controls"),
            Map.entry("customui", "buttons of its own"));

    private static final String REMOVE = "Remove them and save it as an Excel workbook (.xlsx).";
    private static final int LONGEST_NAME = 80;

    private Unwanted() {}

    static void refuse(String part) throws RefusedFile {
        for (Map.Entry<String, String> unwanted : PARTS) {
            if (part.toLowerCase().contains(unwanted.getKey())) {
                throw holds(unwanted.getValue(), part);
            }
        }
    }

    static void refuse(Map<String, byte[]> parts) throws RefusedFile {
        if (new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw holds("macros", ".xlsm");
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                refuseRelations(part.getValue());
            }
        }
    }

    private static void refuseRelations(byte[] relations) throws RefusedFile {
        String[] outside = new String[1];
        Xml.each(relations, (name, xml) -> {
            String type = Xml.attribute(xml, "Type");
            if (Xml.attribute(xml, "TargetMode").equalsIgnoreCase("External") && !type.endsWith("/hyperlink")) {
                outside[0] = Xml.attribute(xml, "Target");
            }
        });
        if (outside[0] != null) {
            throw holds("links to other files", outside[0]);
        }
    }

    private static RefusedFile holds(String what, String where) {
        String place = where.length() > LONGEST_NAME ? where.substring(0, LONGEST_NAME) + "..." : where;
        return new RefusedFile("The workbook holds " + what + " (" + place + ").", Why.DATA_ALONE, REMOVE);
    }
}
