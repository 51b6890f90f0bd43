package waymark.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** The words that a person sees in a cell, from what its file holds. */
final class CellWords {
    /** Excel shows no more digits than this. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(?:\\.0+)?Z?$");
    /** What copying from a web page leaves between words: a mark that nobody sees, or a space that is not one. */
    private static final Pattern UNSEEN = Pattern.compile("[\u200b\ufeff]");

    private static final Pattern ODD_SPACE = Pattern.compile("[\u00a0\u2007\u202f]");

    private final WorkbookParts parts;

    CellWords(WorkbookParts parts) {
        this.parts = parts;
    }

    /**
     * The words of a cell that shows no error.
     *
     * @param type how the file says that it holds the value
     */
    String of(String type, WorkbookParts.Shown shown, String raw) {
        String words = read(type, shown, raw);
        return ODD_SPACE
                .matcher(UNSEEN.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    private String read(String type, WorkbookParts.Shown shown, String raw) {
        return switch (type) {
            case "s" -> parts.words(Integer.parseInt(raw));
            case "b" -> raw.equals("1") || raw.equals("true") ? "true" : "false";
            case "d" -> MIDNIGHT.matcher(raw).replaceFirst("");
            case "str", "inlineStr" -> WorkbookParts.unescaped(raw);
            default -> number(shown, Double.parseDouble(raw));
        };
    }

    private String number(WorkbookParts.Shown shown, double number) {
        BigDecimal exact = BigDecimal.valueOf(number).round(AS_SHOWN);
        return switch (shown) {
            case PLAIN -> plain(exact);
            case PERCENT -> plain(exact.movePointRight(2)) + "%";
            case DATE -> date(number);
        };
    }

    private String date(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, parts.from1904());
        if (moment == null) {
            return plain(BigDecimal.valueOf(number));
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
