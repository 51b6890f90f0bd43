package waymark.policy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What an XML reader would need many times its room to hold: a document type, or a tag, comment or text without end. Seen
 * in the bytes, before any reader starts: an opening bracket can stand in a comment or the like and nowhere else unescaped.
 */
final class OddMarkup {
    private record Run(byte[] begin, byte[] end) {}

    private static final List<Run> RUNS = List.of(
            new Run(bytes("<!--"), bytes("-->")),
            new Run(bytes("<![CDATA["), bytes("]]>")),
            new Run(bytes("<?"), bytes("?>")));

    private static final byte[] DOCUMENT_TYPE = bytes("<!DOCTYPE");

    private OddMarkup() {}

    static void refuse(byte[] xml, int longest) throws XMLStreamException {
        int last = 0;
        for (int at = 0; at < xml.length; at++) {
            if (xml[at] == '<') {
                at = end(xml, at, longest);
                last = at;
            }
            if (at - last > longest) {
                throw new XMLStreamException(Xml.TOO_LONG);
            }
        }
    }

    /** Where a comment or the like ends; of any other tag, where it begins. */
    private static int end(byte[] xml, int at, int longest) throws XMLStreamException {
        if (stands(DOCUMENT_TYPE, xml, at)) {
            throw new XMLStreamException("A document type is not accepted");
        }
        for (Run run : RUNS) {
            if (stands(run.begin(), xml, at)) {
                int end = at;
                while (end < xml.length && !stands(run.end(), xml, end)) {
                    if (++end - at > longest) {
                        throw new XMLStreamException(Xml.TOO_LONG);
                    }
                }
                return end;
            }
        }
        return at;
    }

    private static boolean stands(byte[] words, byte[] xml, int at) {
        if (at + words.length > xml.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (xml[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(US_ASCII);
    }
}
