package waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Vocabulary;
import waymark.recommend.Json;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Suggestion;

class PanelVoiceTest {

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    @ParameterizedTest
    @MethodSource("cases")
    void every_figure_a_panel_reads_is_in_the_recommendation_or_counts_its_days(CaseFile caseFile) {
        Explanation told = Told.inFull(caseFile);
        Set<String> held = figures(Json.write(told.recommendation()));
        told.release().settings(caseFile.authority()).all().forEach(setting -> held.addAll(figures(setting.value())));
        told.release().rows().forEach(read -> held.addAll(figures(read.row().title())));
        told.recommendation().recommendations().stream()
                .filter(suggestion -> suggestion.due() != null)
                .forEach(suggestion -> held.add(days(caseFile.asAt(), suggestion)));
        List<String> read = Told.words(told.in(Voice.PANEL)).stream()
                .filter(words ->
                        !words.matches("And \\d+ more, in the decision record\\.|.*(?:and \\d+ more|\\d+ more ways).*"))
                .toList();
        assertThat(figures(String.join(" ", read))).isSubsetOf(held);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_panel_reads_every_ground_source_doubt_and_date_and_no_name_of_a_fact(CaseFile caseFile) {
        Explanation told = Told.inFull(caseFile);
        String panel = String.join("\n", Told.words(told.in(Voice.PANEL)));
        told.recommendation().recommendations().forEach(suggestion -> {
            assertThat(panel).contains(suggestion.title(), suggestion.rule());
            suggestion
                    .reasons()
                    .forEach(reason -> assertThat(panel)
                            .contains(reason.text(), reason.doubt())
                            .contains(reason.sources().stream()
                                    .map(source -> source.title())
                                    .toList()));
            assertThat(panel).contains(new Deadline(suggestion, caseFile.asAt()).words());
        });
        Set<String> names =
                Vocabulary.get().all().stream().map(fact -> fact.name()).collect(Collectors.toSet());
        assertThat(panel.split("[^\\w.]+")).doesNotContainAnyElementsOf(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attendance.attendancePct | 84.2 | < 90              | Attendance: 84.2%, below the 90% line
            attendance.attendancePct | 84.2 | unknown, <= 90    | Attendance: 84.2%, at or below the 90% line
            attendance.attendancePct | 84.2 | [50..95)          | Attendance: 84.2%, within: 50% or more and less than 95%
            support.adaptiveWeeks    | 6    | >= 6              | Weeks of adaptive teaching: 6 school weeks, at or above the line of 6 school weeks
            support.currentLevel     | 3    | 3                 | Current level: 3
            """)
    void a_figure_stands_against_its_line(String fact, String value, String condition, String words) {
        FactUsed used = new FactUsed(fact, new BigDecimal(value), condition, null);
        assertThat(FactWords.standing(used)).isEqualTo(words);
    }

    @Test
    void local_practice_in_a_national_table_is_only_a_default() {
        assertThat(Law.force("local", "Solihull", "solihull/ehc/ehc-local")).isEqualTo("Local practice: Solihull");
        assertThat(Law.force("local", "Solihull", "national/graduated-approach/ga-ladder"))
                .isEqualTo("Local practice: a default that Solihull must confirm");
        assertThat(Law.force("statute", "Solihull", "national/ehc-plan/plan")).isEqualTo("The law");
    }

    static List<CaseFile> cases() {
        return Shipped.fixtureCases();
    }

    private static String days(LocalDate asAt, Suggestion suggestion) {
        return String.valueOf(Math.abs(ChronoUnit.DAYS.between(asAt, suggestion.due())));
    }

    /** Figures without leading noughts, as dates have them. */
    private static Set<String> figures(String words) {
        return FIGURE.matcher(words)
                .results()
                .map(figure -> figure.group().replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
