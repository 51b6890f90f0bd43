package waymark.policy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** A table that looks at something which may never decide: sex, ethnicity, religion, a name or an address. */
final class ForbiddenFact implements Check {
    private static final Set<String> WORDS = Set.of(
            "sex",
            "gender",
            "ethnicity",
            "ethnic",
            "race",
            "nationality",
            "religion",
            "religious",
            "faith",
            "belief",
            "name",
            "forename",
            "surname",
            "address",
            "postcode",
            "upn");

    @Override
    public Stream<Fault> faults(Release release) {
        return release.workbooks().stream()
                .flatMap(book -> book.tables().stream()
                        .flatMap(table -> Stream.concat(table.facts().stream(), table.askedWhen().stream())
                                .distinct()
                                .filter(ForbiddenFact::forbidden)
                                .map(fact -> new Fault(
                                        book.path(),
                                        Layout.address(table.sheet(), 0, 0),
                                        "Table " + table.id() + " looks at '" + fact + "', which may never decide.",
                                        "Who a child is, or where they live, must never change what they are offered (Equality Act 2010).",
                                        "Delete the column."))));
    }

    /** True for a fact whose name holds one of the words, for example {@code monitoring.ethnicGroup}. */
    static boolean forbidden(String fact) {
        return Arrays.stream(fact.split("\\.|(?=[A-Z])"))
                .map(String::toLowerCase)
                .anyMatch(WORDS::contains);
    }
}
