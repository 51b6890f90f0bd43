package waymark.build;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileDrlTest {
    private static final String RULES = """
            package waymark.build

            global java.util.List heard

            rule "a pupil of eleven or more is in the secondary phase"
            when
              $pupil : Pupil(age >= 11)
              $other : Pupil(phase == "secondary", age == $pupil.age)
            then
              heard.add("secondary at " + $other.age());
            end
            """;

    @TempDir
    Path home;

    @Test
    void compiled_rules_stand_beside_rules_built_in_memory() throws Exception {
        assertThat(compile(RULES)).isEmpty();

        var loader = new URLClassLoader(
                new URL[] {classes().toUri().toURL()}, getClass().getClassLoader());
        var models = new ArrayList<Model>();
        ServiceLoader.load(Model.class, loader).stream()
                .filter(model -> model.type().getClassLoader() == loader)
                .forEach(model -> models.add(model.get()));
        models.add(new ModelImpl().addRule(pupilSeen()));

        var heard = new ArrayList<String>();
        var session = KieBaseBuilder.createKieBaseFromModel(models).newStatelessKieSession();
        session.setGlobal("heard", heard);
        session.execute(List.of(new Pupil(12, "secondary"), new Pupil(9, "primary")));

        assertThat(heard).containsExactlyInAnyOrder("secondary at 12");

        compile("");
        assertThat(filesIn(classes()))
                .as("a rule taken away leaves nothing behind")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          when           | whn            | 6  | mismatched input 'whn'
          Pupil(age      | Pupil(weight   | 7  | weight >= 11
          heard.add      | heard.ad       | 10 | ad(String)
          """)
    void a_mistake_is_reported_with_its_line(String right, String wrong, int line, String named) throws Exception {
        assertThat(compile(RULES.replace(right, wrong)).lines())
                .singleElement(as(STRING))
                .startsWith(home.resolve("drl/phase.drl") + ":" + line + ": ")
                .contains(named);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Rule pupilSeen() {
        var pupil = declarationOf(Pupil.class);
        return rule("a pupil was seen").build(pattern(pupil), on(pupil).execute(seen -> {}));
    }

    private String compile(String drl) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("drl"));
        Files.writeString(home.resolve("drl/phase.drl"), drl);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "src/build/java/CompileDrl.java",
                        home.resolve("drl").toString(),
                        classes().toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private Path classes() throws IOException {
        return Files.createDirectories(home.resolve("classes"));
    }
}
