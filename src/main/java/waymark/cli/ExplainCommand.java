package waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.explain.Document;
import waymark.explain.Explained;
import waymark.explain.Inquiry;
import waymark.explain.Voice;
import waymark.page.HtmlPage;
import waymark.page.PdfPaper;
import waymark.page.SvgPicture;
import waymark.recommend.Json;
import waymark.recommend.Recommender;
import waymark.rules.RuleBase;

/** Explains what is suggested for a case file, without a server. */
@Command(
        name = "explain",
        description = "Explain what is suggested for a case file: to a panel, to the family, or for the file.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is explained", "2:it cannot be; everything that is wrong is listed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./waymark explain case.json --voice family",
            "  ./waymark explain case.json --voice record --format pdf -o record.pdf",
            "  ./waymark explain case.json --why-not step-up-4",
            "  ./waymark explain case.json --what-if attendance.attendancePct=84.2"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "A case file as JSON, or a fixture with a 'case' in it; - reads from the standard input.")
    private String file;

    @Option(
            names = "--voice",
            paramLabel = "VOICE",
            defaultValue = "panel",
            converter = Choice.OfVoice.class,
            description = "For whom: panel, family or record; panel when it is not said.")
    private Voice voice;

    @ArgGroup
    private Question question = new Question();

    /** One thing that is asked instead of everything. */
    private static final class Question {
        @Option(
                names = {"--why", "--why-not"},
                paramLabel = "OUTCOME",
                description = "Why this outcome is suggested, or why it is not.")
        private String outcome;

        @Option(
                names = "--on",
                paramLabel = "DATE",
                converter = Choice.OfDay.class,
                description = "What would have been suggested on this date.")
        private LocalDate day;
    }

    @Option(
            names = "--what-if",
            paramLabel = "fact=value",
            description =
                    "What would be suggested if this were so; may be given again. No value: if it were not known.")
    private List<String> changes = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Choice.OfPrinting.class,
            description = "text, html, pdf, svg (the drawing alone) or json; text when it is not said.")
    private Printing printing;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; by default to the standard output.")
    private Path output;

    @Mixin
    private CaseFiles caseFiles;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CaseFileReader reader = new CaseFileReader(Clock.system(ZoneId.of("Europe/London")));
        Complaints complaints = new Complaints(spec.commandLine().getErr());
        boolean done = complaints.none(file, () -> {
            CaseFile caseFile = caseFiles.read(file, reader);
            write(printed(Inquiry.into(
                    caseFile, new Recommender(RuleBase.of(Folders.release().read())))));
            return null;
        });
        return done ? ExitCode.OK : ExitCode.USAGE;
    }

    private byte[] printed(Inquiry now) {
        Inquiry inquiry = changes.isEmpty() ? now : now.otherwise(changes);
        return switch (printing) {
            case TEXT -> utf8(new DocumentText(Terminal.of(spec)).of(answer(now, inquiry)));
            case HTML -> utf8(HtmlPage.of(answer(now, inquiry)));
            case PDF -> PdfPaper.of(answer(now, inquiry));
            case JSON -> utf8(Json.write(Explained.of(inquiry, answer(now, inquiry), voice, everything())) + "\n");
            case SVG ->
                utf8(
                        inquiry.drawing(voice)
                                .map(SvgPicture::of)
                                .orElseThrow(
                                        () -> new Refusal(
                                                "there is nothing to draw: the child's level is not known, or no question has a single answer.")));
        };
    }

    private Document answer(Inquiry now, Inquiry inquiry) {
        if (question.outcome != null) {
            return inquiry.about(question.outcome, voice);
        }
        if (question.day != null) {
            return inquiry.on(question.day, voice);
        }
        return everything() ? inquiry.everything(voice) : now.compared(inquiry, voice);
    }

    private boolean everything() {
        return changes.isEmpty() && question.outcome == null && question.day == null;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] bytes) throws IOException {
        if (output != null) {
            try {
                Files.write(output, bytes);
            } catch (IOException e) {
                throw new Refusal("it cannot write to " + output + ".");
            }
            return;
        }
        if (printing == Printing.PDF
                && System.console() != null
                && System.console().isTerminal()) {
            throw new Refusal("a PDF cannot be shown in a terminal. Say where to write it: -o record.pdf.");
        }
        OutputStream out = System.out;
        out.write(bytes);
        out.flush();
    }
}
