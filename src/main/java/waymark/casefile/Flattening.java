package waymark.casefile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Reads the sections of a case file into one row of slots, in the vocabulary's order. */
final class Flattening {

    private static final Reader CASE_FILE = new Reader(null, sectionsOf(CaseFile.class, true));

    /** One component: how to fetch it, and its own components when it is a record. */
    private record Reader(MethodHandle fetch, List<Reader> components, int slots) {
        Reader(MethodHandle fetch, List<Reader> components) {
            this(
                    fetch,
                    components,
                    components == null
                            ? 1
                            : components.stream().mapToInt(Reader::slots).sum());
        }
    }

    private Flattening() {}

    static void into(Object[] values, CaseFile caseFile) {
        read(CASE_FILE, caseFile, values, 0);
    }

    private static int read(Reader reader, Object record, Object[] values, int from) {
        if (record == null) {
            return from + reader.slots();
        }
        int next = from;
        for (Reader component : reader.components()) {
            Object value = fetch(component, record);
            if (component.components() == null) {
                values[next++] = slot(value);
            } else {
                next = read(component, value, values, next);
            }
        }
        return next;
    }

    private static Object fetch(Reader component, Object record) {
        try {
            return (Object) component.fetch().invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read a component of " + record.getClass(), e);
        }
    }

    private static Object slot(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.toString();
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Enum<?> ->
                list.stream().map(Object::toString).toList();
            default -> value;
        };
    }

    private static List<Reader> sectionsOf(Class<?> type, boolean recordsOnly) {
        List<Reader> readers = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nested = component.getType().isRecord();
            if (nested || !recordsOnly) {
                readers.add(new Reader(handle(component), nested ? sectionsOf(component.getType(), false) : null));
            }
        }
        return readers;
    }

    private static MethodHandle handle(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
