package waymark.web;

import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import waymark.casefile.Problem;
import waymark.desk.Conflict;
import waymark.desk.NotPermitted;
import waymark.desk.NotTaken;
import waymark.desk.NotThere;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;

/** The problems that people at the policy desk can meet. */
final class DeskProblems {
    private DeskProblems() {}

    /** What was wrong, when it was something at the desk. */
    static Optional<ProblemDetails> of(Throwable wrong) {
        return Optional.ofNullable(
                switch (wrong) {
                    case NotThere none -> Problems.notFound(none.getMessage());
                    case NotPermitted others -> Problems.forbidden(others.getMessage());
                    case Conflict overtaken ->
                        ProblemDetails.of(
                                HttpStatus.CONFLICT,
                                "conflict",
                                "This does not go with what others have done",
                                overtaken.getMessage());
                    case NotTaken upload ->
                        ProblemDetails.of(
                                HttpStatus.BAD_REQUEST,
                                "not-taken",
                                "What was sent cannot be taken",
                                upload.getMessage(),
                                problems(upload.faults()));
                    case BrokenTables broken ->
                        ProblemDetails.of(
                                HttpStatus.CONFLICT,
                                "checks-not-passed",
                                "The tables do not pass every check",
                                "Nothing was published. What is wrong is listed by workbook and cell.",
                                problems(broken.faults()));
                    default -> null;
                });
    }

    private static List<Problem> problems(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Problem(
                        (fault.workbook() + " " + fault.address()).strip(),
                        fault.what() + " " + fault.why() + " " + fault.fix()))
                .toList();
    }
}
