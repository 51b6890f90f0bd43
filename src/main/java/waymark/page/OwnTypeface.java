package waymark.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The typeface that comes with Waymark, in place of whatever the machine has. PDFBox would otherwise search the machine
 * for a typeface with ticks and crosses that no page uses, and keep what it found in the home folder.
 */
final class OwnTypeface implements FontMapper {

    static final String NAME = "Open Sans";

    private static final String FILES = "/META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";

    private final TrueTypeFont regular;

    OwnTypeface() {
        try (InputStream file = regular()) {
            regular = new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    static InputStream regular() {
        return OwnTypeface.class.getResourceAsStream(FILES + "Regular/OpenSans-Regular.ttf");
    }

    static InputStream bold() {
        return OwnTypeface.class.getResourceAsStream(FILES + "Bold/OpenSans-Bold.ttf");
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(regular, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(regular, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, regular, false);
    }
}
