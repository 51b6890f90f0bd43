package waymark.policy;

import java.util.Optional;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;

/** Looks up the names of facts that a workbook mentions and reports those that cannot stand where they do. */
final class FactNames {
    private static final Vocabulary VOCABULARY = Vocabulary.get();

    private final Faults faults;

    FactNames(Faults faults) {
        this.faults = faults;
    }

    /** A column may test a fact that is not one entry of a list. */
    void column(String name, String where) {
        known(name, where)
                .filter(Fact::inList)
                .ifPresent(fact -> faults.add(
                        where,
                        "'" + name + "' belongs to one entry of a list.",
                        Why.NO_SUCH_FACT,
                        "Test a fact about the whole case."));
    }

    /** A table may be asked when a fact, or anything in a section or a part of one, is known. */
    void askedWhen(String name, String where) {
        if (VOCABULARY.all().stream().noneMatch(fact -> fact.name().startsWith(name + "."))) {
            known(name, where);
        }
    }

    /** A date or a truth shows that a thing is done. */
    void metBy(String name, String where) {
        known(name, where)
                .filter(fact -> fact.type() != FactType.DATE && fact.type() != FactType.BOOLEAN)
                .ifPresent(fact -> faults.add(
                        where,
                        "'" + name + "' cannot show that a thing is done.",
                        Why.SHOWS_DONE,
                        "Name a fact that is a date, or true or false."));
    }

    /** An example may give any fact. */
    void given(String name, String where) {
        known(name, where);
    }

    private Optional<Fact> known(String name, String where) {
        Optional<Fact> fact = VOCABULARY.find(name);
        if (fact.isEmpty()) {
            faults.add(
                    where,
                    () -> VOCABULARY.unknown(name),
                    Why.NO_SUCH_FACT,
                    "GET /api/v1/vocabulary lists every fact.");
        }
        return fact;
    }
}
