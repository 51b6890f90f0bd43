package waymark.rules;

import java.util.List;
import java.util.ServiceLoader;
import org.drools.model.Model;

/** The rules of {@code rules/drl}, which the build has already turned into classes. */
final class CompiledReasoning {
    private CompiledReasoning() {}

    /** One model a DRL package, ready to stand beside the models built from table rows. */
    static List<Model> models() {
        return ServiceLoader.load(Model.class, CompiledReasoning.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
