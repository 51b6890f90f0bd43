package waymark.web;

/** A call that cannot be answered as it was made. */
final class NotAnswered extends RuntimeException {

    private final transient ProblemDetails problem;

    NotAnswered(ProblemDetails problem) {
        super(problem.detail());
        this.problem = problem;
    }

    ProblemDetails problem() {
        return problem;
    }
}
