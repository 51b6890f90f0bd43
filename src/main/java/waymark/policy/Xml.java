package waymark.policy;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a workbook file element by element. A document type, and so any trick with entities, is refused. */
final class Xml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
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
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> atElement.read(xml.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> atEnd.accept(xml.getLocalName());
                    case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type is not accepted");
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
