package waymark.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every fact a case file can hold, read once from the {@link Means} on the records. Facts are in the order in which the
 * records declare them.
 */
public final class Vocabulary {

    private static final Set<FactType> CAN_BE_BROUGHT_ABOUT =
            EnumSet.of(FactType.BOOLEAN, FactType.CODE, FactType.WHOLE_NUMBER, FactType.NUMBER);

    private static final Vocabulary OF_CASE_FILE = new Vocabulary();

    private final List<Fact> all = new ArrayList<>();
    private final List<Fact> flat = new ArrayList<>();
    private final Map<String, Fact> byName = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    private Vocabulary() {
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            if (section.getType().isRecord()) {
                Means means = meansOf(section);
                sections.put(section.getName(), means.label());
                read(section.getName(), section.getType(), false, means.changeable());
            }
        }
        all.forEach(fact -> byName.put(fact.name(), fact));
    }

    /** The vocabulary of {@link CaseFile}. */
    public static Vocabulary get() {
        return OF_CASE_FILE;
    }

    /** Every fact, those inside lists included, in declared order. */
    public List<Fact> all() {
        return Collections.unmodifiableList(all);
    }

    /** The facts that a table may test; {@link Fact#index()} is the position in this list. */
    public List<Fact> testable() {
        return Collections.unmodifiableList(flat);
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The fact of that name.
     *
     * @throws IllegalArgumentException naming the nearest known fact when there is none
     */
    public Fact require(String name) {
        Fact fact = byName.get(name);
        if (fact == null) {
            throw new IllegalArgumentException(unknown(name));
        }
        return fact;
    }

    /** The label of a section, or empty when there is no such section. */
    public Optional<String> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** The names of every section, in order. */
    public List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    /** Says that a fact is unknown and names the nearest one. */
    public String unknown(String name) {
        return "There is no fact called '" + name + "'."
                + Nearest.to(name, byName.keySet())
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("");
    }

    private void read(String path, Class<?> type, boolean inList, Changeable part) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + "." + component.getName();
            Class<?> entry = entryType(component.getGenericType());
            Changeable own = meansOf(component).changeable();
            Changeable changeable = own == Changeable.AS_ITS_PART ? part : own;
            if (component.getType().isRecord()) {
                read(name, component.getType(), inList, changeable);
            } else {
                add(component, name, entry, inList, changeable);
                if (entry.isRecord()) {
                    read(name + "[]", entry, true, Changeable.NO);
                }
            }
        }
    }

    private void add(RecordComponent component, String name, Class<?> entry, boolean inList, Changeable changeable) {
        Means means = meansOf(component);
        FactType type = typeOf(component.getType(), entry);
        boolean number = type == FactType.WHOLE_NUMBER || type == FactType.NUMBER;
        Fact fact = new Fact(
                inList ? -1 : flat.size(),
                name,
                type,
                means.unit(),
                means.label(),
                codes(entry),
                means.value(),
                Enquiry.of(means),
                !means.ask().isEmpty(),
                List.of(means.rules()),
                CAN_BE_BROUGHT_ABOUT.contains(type) ? changeable : Changeable.NO,
                means.ageOfEvidence(),
                number ? means.lowest() : null,
                number ? means.highest() : null);
        all.add(fact);
        if (!inList) {
            flat.add(fact);
        }
    }

    private static Means meansOf(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Means.class))
                .orElseThrow(() -> new IllegalStateException(component + " has no @Means"));
    }

    private static Class<?> entryType(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static FactType typeOf(Class<?> type, Class<?> entry) {
        if (type == List.class) {
            return entry.isEnum() ? FactType.CODES : FactType.LIST;
        }
        if (type.isEnum()) {
            return FactType.CODE;
        }
        return Stream.of(
                        Map.entry(Boolean.class, FactType.BOOLEAN),
                        Map.entry(Integer.class, FactType.WHOLE_NUMBER),
                        Map.entry(BigDecimal.class, FactType.NUMBER),
                        Map.entry(LocalDate.class, FactType.DATE),
                        Map.entry(LocalDateTime.class, FactType.DATE_TIME),
                        Map.entry(String.class, FactType.TEXT))
                .filter(known -> known.getKey() == type)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No fact type for " + type));
    }

    private static List<String> codes(Class<?> entry) {
        return entry.isEnum()
                ? Arrays.stream(entry.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }
}
