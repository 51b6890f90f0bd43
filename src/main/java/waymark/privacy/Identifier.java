package waymark.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can identify a person and can be told by its form alone. */
enum Identifier {
    EMAIL("an email address", "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
    UPN("a unique pupil number", "\\b[A-Za-z]\\d{11}[A-Za-z\\d]\\b"),
    NHS_NUMBER("an NHS number", "\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b"),
    PHONE("a telephone number", "(?<![\\w+])(\\+44 ?|0)\\d(?:[ -]?\\d){8,9}\\b"),
    POSTCODE("a postcode", "\\b[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}\\b"),
    ADDRESS(
            "an address",
            "\\b\\d{1,4}[a-z]?,? (?:[A-Z][a-z']+ ){1,3}"
                    + "(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Way|Crescent|Court|Grove|Gardens|Place|Terrace|Hill|Walk)\\b"),
    DATE_OF_BIRTH(
            "a date of birth",
            "(?i)\\b(?:born|birthday|date of birth|d\\.?o\\.?b\\.?)\\W+(?:\\w+\\W+){0,3}?"
                    + "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \\d{4})");

    private final String words;
    private final Pattern form;

    Identifier(String words, String form) {
        this.words = words;
        this.form = Pattern.compile(form);
    }

    /** For example "a postcode". */
    String words() {
        return words;
    }

    List<MatchResult> in(String text) {
        Stream<MatchResult> found = form.matcher(text).results();
        return (this == NHS_NUMBER ? found.filter(Identifier::checksOut) : found).toList();
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The last digit of an NHS number follows from the nine before it; one in eleven other numbers passes too. */
    private static boolean checksOut(MatchResult number) {
        String digits = number.group().replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
