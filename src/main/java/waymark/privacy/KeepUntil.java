package waymark.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import waymark.calendar.Ages;
import waymark.casefile.CaseFile;
import waymark.policy.Settings;

/**
 * How long what is known about a case is kept.
 *
 * @param day the first local day on which it may be deleted; null when that is not known, and it is kept
 * @param rule the rule that says so
 * @param why in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepUntil(LocalDate day, String rule, String why) {

    private static final String AGE = "record.keepToAge";
    private static final String AGE_LOOKED_AFTER = "record.keepToAgeLookedAfter";

    /** By the IRMS toolkit, 25 and six years; councils differ. */
    private static final BigDecimal USUAL_AGE = BigDecimal.valueOf(31);

    /** By regulation 50 of the Care Planning, Placement and Case Review (England) Regulations 2010: no council sets less. */
    private static final BigDecimal LOOKED_AFTER_AGE = BigDecimal.valueOf(75);

    /**
     * How long a case is kept, by everything that its files ever said. A child who was looked after once is a looked-after
     * child here for ever.
     *
     * @param caseFiles every case file of one reference
     */
    public static KeepUntil of(Collection<CaseFile> caseFiles, Settings settings) {
        LocalDate born = caseFiles.stream()
                .filter(file -> file.child() != null)
                .map(file -> file.child().dateOfBirth())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean lookedAfter = caseFiles.stream().anyMatch(KeepUntil::lookedAfter);
        if (born == null) {
            return notKnown("The date of birth is not known.");
        }
        return lookedAfter
                ? to(born, ageLookedAfter(settings), "lac-records", "was looked after")
                : to(born, age(settings), "req-retention", "was not looked after, on file");
    }

    /** The age to which a council keeps a case. */
    public static BigDecimal age(Settings settings) {
        return settings.number(AGE).orElse(USUAL_AGE);
    }

    /** The same for a child who was ever looked after. */
    public static BigDecimal ageLookedAfter(Settings settings) {
        return settings.number(AGE_LOOKED_AFTER).orElse(LOOKED_AFTER_AGE).max(LOOKED_AFTER_AGE);
    }

    /** Kept until somebody looks. */
    static KeepUntil notKnown(String why) {
        return new KeepUntil(null, "req-retention", why + " Kept until somebody looks.");
    }

    /** Whether it may be deleted on a day. */
    public boolean over(LocalDate today) {
        return day != null && !today.isBefore(day);
    }

    private static KeepUntil to(LocalDate born, BigDecimal age, String rule, String child) {
        return new KeepUntil(
                Ages.attains(age.intValueExact(), born),
                rule,
                "Kept to the age of " + age.toPlainString() + ": the child " + child + ".");
    }

    private static boolean lookedAfter(CaseFile file) {
        return file.care() != null
                && (Boolean.TRUE.equals(file.care().lookedAfter())
                        || file.care().lookedAfterSince() != null
                        || file.care().leaving() != null);
    }
}
