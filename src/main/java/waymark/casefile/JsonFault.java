package waymark.casefile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says why JSON cannot be read, in words for whoever wrote it rather than for whoever wrote the parser. */
final class JsonFault {
    private JsonFault() {}

    static String words(JsonProcessingException fault) {
        return "This cannot be read as JSON" + where(fault.getLocation()) + ": " + what(fault) + ".";
    }

    private static String where(JsonLocation at) {
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static String what(JsonProcessingException fault) {
        String said = fault.getOriginalMessage().lines().findFirst().orElse("it is not JSON");
        return switch (fault) {
            case StreamConstraintsException tooMuch ->
                "it is nested too deeply, or a name, text or number in it is too long";
            case JsonEOFException early -> "it stops before its end";
            case JsonProcessingException twice
            when said.startsWith("Duplicate field") ->
                said.replaceFirst("Duplicate field (.*?) for .*", "$1 is given twice in the same place");
            case JsonProcessingException more when said.startsWith("Trailing token") -> "there is more after the end";
            default -> firstClause(said);
        };
    }

    /** The parser goes on, after a colon, about what it would have liked better. */
    private static String firstClause(String said) {
        return Character.toLowerCase(said.charAt(0)) + said.substring(1).split(": ", 2)[0];
    }
}
