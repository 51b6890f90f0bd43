package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTextTest {
    private static final String TEXT = """
      workbook: ehc-needs-assessment
      title: What happens when someone asks for an EHC needs assessment
      about: |-
        The council has six weeks to decide.
        A form is never needed.
      tables:
        - id: ehc-request
          sheet: Request
          title: A request has come in
          question: ehc-assessment
          hitPolicy: COLLECT
          askedWhen:
            - ehc.request
            - ehc.ehcRequest
          rows:
            - id: ehc-decide6w
              from: 2014-09-01
              when:
                ehc.request.receivedOn: known
                support.currentLevel: '>= 3'
              outcome: decide-whether-to-assess
              title: Decide whether to assess
              due: 6 weeks after ehc.request.receivedOn
              metBy: ehc.request.decisionNotifiedOn
              force: statute
              binds: local-authority
              primary: true
              reason: |-
                The law gives six weeks.
                They run from the request.
              family: The council must tell you by then.
              sources:
                - Children and Families Act 2014 | s.36(5) | https://www.legislation.gov.uk/ukpga/2014/6
      settings:
        - name: panel.apMaxWeeks
          value: 20
          unit: weeks
      examples:
        - sentence: A request came in.
          asAt: 2026-11-22
          facts:
            ehc.request.receivedOn: 2026-11-01
          expect:
            - ehc-decide6w due 2026-12-13
      """;

    @Test
    void aTextReadsAsAWorkbookAndPrintsAsItWas() {
        Workbook book = WorkbookText.parse(TEXT, "national");

        assertThat(WorkbookText.print(book)).isEqualTo(TEXT);
        assertThat(book.path()).isEqualTo("national/ehc-needs-assessment");
        Row row = book.tables().getFirst().rows().getFirst();
        assertThat(row.rule()).isEqualTo("ehc-decide6w");
        assertThat(row.address()).isEqualTo("Request!A6:S6");
        assertThat(row.cells())
                .containsExactly(
                        new Cell("ehc.request.receivedOn", "known", "Request!F6"),
                        new Cell("support.currentLevel", ">= 3", "Request!G6"));
    }

    @Test
    void a_list_or_a_detail_in_an_example_stays_one() {
        Workbook book = WorkbookText.parse("""
                workbook: w
                title: W
                examples:
                  - sentence: Two cycles.
                    asAt: 2026-11-22
                    facts:
                      support.cycles: [{startedOn: 2026-01-09, aim: 'read, write'}, {startedOn: 2026-05-01}]
                      ehc.naming.groundsProposed: [FULL, OTHER]
                      child.age: 9
                    expect: [ga-l3]
                """, "national");

        assertThat(book.examples().getFirst().facts())
                .containsExactly(
                        "support.cycles = [{startedOn: 2026-01-09, aim: 'read, write'}, {startedOn: 2026-05-01}]",
                        "ehc.naming.groundsProposed = [FULL, OTHER]",
                        "child.age = 9");
        assertThat(WorkbookText.parse(WorkbookText.print(book), "national")).isEqualTo(book);
    }

    @Property(tries = 300)
    void whatIsPrintedReadsBackAsTheSameWorkbook(@ForAll Workbook book) {
        assertThat(WorkbookText.parse(WorkbookText.print(book), book.authority()))
                .isEqualTo(book);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          outcome: decide  | outcom: decide   | There is no 'outcom' here. Did you mean 'outcome'?
          force: statute   | force: law       | 'law' is not a force. Use one of statute, statutory-guidance
          from: 2014-09-01 | from: 1 Sept     | '1 Sept' is not a date. Write it as 2026-09-01.
          primary: true    | primary: maybe   | 'maybe' is neither yes nor no. Write yes or no.
          - id: ehc-decide | - rule: decide   | The row has no row id.
          binds: local     | force: local     | 'force' is given twice. Keep one.
          value: 20        | value: [20]      | This is not a single text. Write one value, in quotes if need be.
          title: What      | title: "What     | The text cannot be read
          """)
    void aSlipIsNamedWithItsLine(String right, String wrong, String complaint) {
        long line = (TEXT.substring(0, TEXT.indexOf(right)) + right).lines().count();
        String broken = TEXT.replaceFirst(right, wrong);

        assertThatThrownBy(() -> WorkbookText.parse(broken, "national"))
                .isInstanceOf(BrokenTables.class)
                .hasMessageContaining(complaint)
                .hasMessageContaining("national/ehc-needs-assessment line " + line + ":");
    }
}
