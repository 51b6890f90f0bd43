package waymark.policy;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a workbook file element by element, in memory that its content cannot blow up. A document type, and so
 * any trick with entities, is refused.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    static final String TOO_LONG = "A text is longer than any cell can hold";

    private static final int DEEPEST = 50;

    private static final int MOST_ELEMENTS = 3_000_000;
    private static final int MOST_NAMES = 1_000;

    /** Eight times what Excel allows a cell, for characters that are written as several. */
    static final int LONGEST = 8 * 32_767;

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    /** What to do at the start of an element. */
    interface AtElement {
        void read(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    static void each(byte[] part, AtElement atElement) throws RefusedFile {
        each(part, atElement, name -> {});
    }

    static void each(byte[] part, AtElement atElement, Consumer<String> atEnd) throws RefusedFile {
        try {
            OddMarkup.refuse(part, LONGEST);
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part), "UTF-8");
            Set<String> names = new HashSet<>();
            int depth = 0;
            int elements = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++elements > MOST_ELEMENTS) {
                            throw RefusedFile.tooMuch();
                        }
                        if (++depth > DEEPEST || manyNames(names, xml)) {
                            throw new XMLStreamException("It is not laid out as any spreadsheet program does it");
                        }
                        atElement.read(xml.getLocalName(), xml);
                        depth -= xml.isEndElement() ? 1 : 0;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        atEnd.accept(xml.getLocalName());
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.add(xml.getPITarget());
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new RefusedFile(
                    "The file is damaged: " + firstLine(damaged),
                    Why.ONE_FORM,
                    "Open it in Excel or LibreOffice and save it again.");
        }
    }

    /** An XML reader keeps every name it has met; a spreadsheet has a few hundred at most. */
    private static boolean manyNames(Set<String> names, XMLStreamReader xml) {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.add(xml.getNamespaceURI(i));
            names.add(xml.getNamespacePrefix(i));
        }
        return names.size() > MOST_NAMES;
    }

    /** The words of an element that holds nothing else; the reader then stands at its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                throw new XMLStreamException("An element stands where only words can");
            }
            if (xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (text.length() > LONGEST) {
                throw new XMLStreamException(TOO_LONG);
            }
        }
        return text.toString();
    }

    /** An attribute by its plain name, or empty text. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean truth(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
