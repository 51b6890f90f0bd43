package waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attendance.attendancePct   | < 90                      | less than 90%
            support.currentLevel       | >= 2                      | 2 or more
            support.currentLevel       | [2..4]                    | 2 to 4
            support.currentLevel       | [2..4)                    | 2 or more and less than 4
            ehc.request.receivedOn     | known                     | known
            ehc.request.receivedOn     | < 2026-09-01              | before 1 September 2026
            ehc.request.receivedOn     | due date: 6 weeks after x | the date is counted from it
            needs.slcnScreen           | unknown, NOT_DONE         | not known or not done
            needs.primaryNeed          | SEMH, SLCN, ASD           | SEMH, SLCN or ASD
            needs.autistic             | not(true)                 | not yes
            """)
    void a_condition_reads_as_people_say_it(String fact, String condition, String words) {
        assertThat(InWords.condition(fact, condition)).isEqualTo(words);
    }

    @Test
    void a_value_reads_with_its_unit() {
        assertThat(InWords.value("attendance.attendancePct", 82)).isEqualTo("82%");
        assertThat(InWords.value("support.currentLevel", 3)).isEqualTo("3");
        assertThat(InWords.value("support.adaptiveWeeks", 6)).isEqualTo("6 school weeks");
        assertThat(InWords.value("support.adaptiveWeeks", 1)).isEqualTo("1 school week");
        assertThat(InWords.value("needs.autistic", true)).isEqualTo("yes");
        assertThat(InWords.value("needs.slcnScreen", "NOT_DONE")).isEqualTo("not done");
        assertThat(InWords.value("child.dateOfBirth", LocalDate.of(2012, 11, 22)))
                .isEqualTo("22 November 2012");
        assertThat(InWords.value("child.dateOfBirth", null)).isEqualTo("not known");
    }

    @Test
    void a_row_reads_as_sheet_and_row() {
        assertThat(InWords.place("Local offer!A9:AE9")).isEqualTo("sheet Local offer, row 9");
    }
}
