package waymark.casefile;

import java.util.List;

/**
 * One fact that a case file can hold.
 *
 * @param index its place in {@link Facts}; -1 for a fact of one entry in a list
 * @param name section and leaf, for example {@code support.currentLevel}
 * @param ask the question that finds it out
 * @param asked whether that question is the fact's own, and not made from its meaning
 * @param rules the ids of the rules that the fact itself encodes
 * @param values the allowed codes, empty unless the type is a code
 * @param changeable whether people can bring about another value from now on: yes, no, or only more
 * @param ageOfEvidence whether it says how long ago something was last heard, said or looked at
 * @param lowest the lowest number that is possible, null unless the type is a number
 * @param highest the highest number that is possible, null unless the type is a number
 */
public record Fact(
        int index,
        String name,
        FactType type,
        String unit,
        String label,
        List<String> values,
        String meaning,
        String ask,
        boolean asked,
        List<String> rules,
        Changeable changeable,
        boolean ageOfEvidence,
        Double lowest,
        Double highest) {

    /** Facts are told apart by name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && fact.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The part after the last full stop, for example {@code currentLevel}. */
    public String leaf() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The part before the first full stop, for example {@code support}. */
    public String section() {
        return name.substring(0, name.indexOf('.'));
    }

    /** True for a fact about one entry of a list, such as a cycle or a suspension; tables cannot test those. */
    public boolean inList() {
        return index < 0;
    }
}
