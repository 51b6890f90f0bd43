import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.slf4j.LoggerFactory;

/**
 * Turns the DRL under {@code rules/drl} into classes beside our own, so that no rule is compiled
 * while the service runs. Maven starts it from source with the compile class path; see
 * docs/decisions/0002-drl-compiled-in-the-build.md.
 */
final class CompileDrl {
    private static final String MODELS = "META-INF/services/org.drools.model.Model";

    private final Path drl;
    private final Path classes;

    /** Class files written last time, so that a rule taken away leaves nothing behind. */
    private final Path written;

    private CompileDrl(Path drl, Path classes) {
        this.drl = drl;
        this.classes = classes;
        this.written = classes.resolveSibling("drl-classes.txt");
    }

    public static void main(String[] args) throws IOException {
        var step = new CompileDrl(Path.of(args[0]), Path.of(args[1]));
        if (!step.isUpToDate()) {
            step.run();
        }
    }

    private boolean isUpToDate() throws IOException {
        Path models = classes.resolve(MODELS);
        if (!Files.exists(models) || !Files.exists(written)) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(models);
        Set<String> ours = Set.copyOf(Files.readAllLines(written));
        return Stream.concat(
                        filesUnder(drl),
                        filesUnder(classes)
                                .filter(file -> file.toString().endsWith(".class"))
                                .filter(file -> !ours.contains(nameOf(file))))
                .map(CompileDrl::lastModified)
                .noneMatch(time -> time.compareTo(built) > 0);
    }

    private void run() throws IOException {
        removeWhatWasWritten();
        InternalKieModule module = compile();
        Set<String> names = new TreeSet<>();
        for (String name : module.getFileNames()) {
            if (name.startsWith("waymark/") && name.endsWith(".class")) {
                names.add(name);
                write(name, module.getBytes(name));
            }
        }
        Files.write(written, names);
        write(MODELS, String.join("\n", modelsOf(module)).getBytes());
    }

    private void removeWhatWasWritten() throws IOException {
        Files.deleteIfExists(classes.resolve(MODELS));
        if (Files.exists(written)) {
            for (String name : Files.readAllLines(written)) {
                Files.deleteIfExists(classes.resolve(name));
            }
        }
    }

    private InternalKieModule compile() throws IOException {
        silenceDrools();
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("waymark", "rules", "1"));
        for (Path file :
                filesUnder(drl).filter(f -> f.toString().endsWith(".drl")).toList()) {
            files.write(inModule(file), Files.readString(file));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            new DrlErrors(drl).describe(errors).forEach(System.err::println);
            System.exit(1);
        }
        return (InternalKieModule) builder.getKieModule();
    }

    /** Drools logs each error as well as reporting it. */
    private static void silenceDrools() {
        ((Logger) LoggerFactory.getLogger("org.drools")).setLevel(Level.OFF);
    }

    private String inModule(Path file) {
        return "src/main/resources/waymark/rules/" + drl.relativize(file);
    }

    /** The first line names Drools' version, each further line a generated model. */
    private static List<String> modelsOf(InternalKieModule module) {
        byte[] list = module.getBytes("META-INF/kie/waymark/rules/drools-model");
        return list == null
                ? List.of()
                : new String(list).lines().skip(1).sorted().toList();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private String nameOf(Path file) {
        return classes.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> filesUnder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList().stream();
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
