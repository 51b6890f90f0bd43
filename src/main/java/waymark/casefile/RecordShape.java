package waymark.casefile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record of the case file is made of, looked up once: asking the class again for every case file costs most of its reading. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /**
     * One component.
     *
     * @param entry what a list holds; null for anything but a list
     * @param codes the codes by the words they are written with; empty for anything but a code or a list of codes
     */
    record Part(String name, Class<?> type, Class<?> entry, Means means, Map<String, Object> codes) {

        private static Part of(RecordComponent component) {
            Class<?> entry = component.getType() == List.class
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : null;
            return new Part(
                    component.getName(),
                    component.getType(),
                    entry,
                    component.getAnnotation(Means.class),
                    codes(entry == null ? component.getType() : entry));
        }

        private static Map<String, Object> codes(Class<?> type) {
            Map<String, Object> codes = new LinkedHashMap<>();
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants()).forEach(code -> codes.put(code.toString(), code));
            }
            return codes;
        }
    }

    private final List<Part> parts;
    private final Set<String> names;
    private final MethodHandle canonical;

    private RecordShape(Class<?> type) {
        this.parts = Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        this.names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
        this.canonical = constructor(type, parts);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    Object made(Object[] values) {
        try {
            return (Object) canonical.invokeExact(values);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot build a record of " + names, e);
        }
    }

    private static MethodHandle constructor(Class<?> type, List<Part> parts) {
        try {
            Class<?>[] types = parts.stream().map(Part::type).toArray(Class[]::new);
            return MethodHandles.lookup()
                    .unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + type, e);
        }
    }
}
