package waymark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The package picture of the README, kept true. */
class ArchitectureTest {
    private static final JavaClasses WAYMARK =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("waymark");

    /** What each package may use of ours, besides itself. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("casefile", List.of()),
            entry("calendar", List.of("casefile")),
            entry("policy", List.of("casefile", "calendar")),
            entry("picture", List.of("casefile", "calendar")),
            entry("rules", List.of("casefile", "calendar", "policy")),
            entry("safeguards", List.of("casefile", "calendar", "policy")),
            entry("recommend", List.of("casefile", "calendar", "picture", "policy", "rules", "safeguards")),
            entry("explain", List.of("casefile", "calendar", "policy", "recommend", "safeguards")),
            entry("page", List.of("explain")),
            entry("journal", List.of("policy")),
            entry("store", List.of("casefile", "journal", "policy", "recommend")),
            entry("access", List.of("journal", "store")),
            entry(
                    "referral",
                    List.of(
                            "access",
                            "calendar",
                            "casefile",
                            "explain",
                            "panel",
                            "policy",
                            "privacy",
                            "recommend",
                            "store")),
            entry("privacy", List.of("access", "calendar", "casefile", "journal", "policy", "recommend", "store")),
            entry("replay", List.of("casefile", "calendar", "policy", "recommend", "sheet", "store")),
            entry(
                    "horizon",
                    List.of(
                            "access",
                            "calendar",
                            "casefile",
                            "journal",
                            "panel",
                            "policy",
                            "recommend",
                            "replay",
                            "sheet",
                            "store")),
            entry("sheet", List.of()),
            entry(
                    "panel",
                    List.of("access", "casefile", "explain", "journal", "policy", "privacy", "recommend", "store")),
            entry(
                    "desk",
                    List.of(
                            "access",
                            "casefile",
                            "calendar",
                            "journal",
                            "policy",
                            "recommend",
                            "replay",
                            "rules",
                            "safeguards",
                            "store")),
            entry(
                    "web",
                    List.of(
                            "access",
                            "casefile",
                            "calendar",
                            "desk",
                            "explain",
                            "horizon",
                            "journal",
                            "page",
                            "panel",
                            "policy",
                            "privacy",
                            "referral",
                            "replay",
                            "rules",
                            "recommend",
                            "sheet",
                            "store")),
            entry(
                    "site",
                    List.of(
                            "access",
                            "casefile",
                            "calendar",
                            "desk",
                            "explain",
                            "horizon",
                            "journal",
                            "page",
                            "panel",
                            "policy",
                            "privacy",
                            "referral",
                            "replay",
                            "rules",
                            "recommend",
                            "sheet",
                            "store",
                            "web")),
            entry(
                    "cli",
                    List.of(
                            "access",
                            "casefile",
                            "calendar",
                            "desk",
                            "explain",
                            "horizon",
                            "journal",
                            "page",
                            "panel",
                            "policy",
                            "privacy",
                            "rules",
                            "recommend",
                            "replay",
                            "safeguards",
                            "site",
                            "sheet",
                            "store",
                            "web")));

    private static final Set<String> PACKAGES = new TreeSet<>(MAY_USE.keySet());

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_package_uses_only_what_stands_below_it(String name) {
        String[] below = Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
                .map(used -> "waymark." + used + "..")
                .toArray(String[]::new);
        var aboveOrBeside = resideInAnyPackage("waymark..").and(DescribedPredicate.not(resideInAnyPackage(below)));
        check(noClasses()
                .that()
                .resideInAPackage("waymark." + name + "..")
                .should()
                .dependOnClassesThat(aboveOrBeside));
    }

    @Test
    void every_package_has_its_place_in_the_picture() {
        assertThat(WAYMARK.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("waymark."))
                        .map(name -> name.split("\\.")[1])
                        .collect(Collectors.toSet()))
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void packages_form_no_circle() {
        check(slices().matching("waymark.(*)..").should().beFreeOfCycles());
    }

    @Test
    void only_rules_knows_drools() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("waymark.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie.api..", "org.kie.internal.."));
    }

    @Test
    void only_policy_reads_feel() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("waymark.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kie.dmn.."));
    }

    @Test
    void only_the_terminal_is_printed_to() {
        check(noClasses()
                .that()
                .resideInAPackage("waymark.*..")
                .and()
                .resideOutsideOfPackage("waymark.cli..")
                .should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void dates_are_those_of_java_time() {
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class));
    }

    @Test
    void the_time_is_asked_of_a_clock() {
        check(noClasses()
                .should()
                .callMethodWhere(describe("read the time or zone of the machine", call -> readsMachine(call))));
    }

    @Test
    void names_come_from_the_field() {
        check(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)"));
    }

    private static boolean readsMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && !asksAClock(call);
            case "systemDefault", "systemDefaultZone" -> owner.getPackageName().equals("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            default -> false;
        };
    }

    private static boolean asksAClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(WAYMARK);
    }
}
