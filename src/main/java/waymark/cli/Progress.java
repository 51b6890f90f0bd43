package waymark.cli;

import java.io.PrintWriter;

/** Says how far a long piece of work has come, once it has taken two seconds and then every two. */
final class Progress {

    private static final long EVERY = 2_000_000_000L;

    private final PrintWriter err;
    private final String what;
    private long next = System.nanoTime() + EVERY;

    Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    void reached(long count) {
        if (System.nanoTime() > next) {
            err.println(count + " " + what);
            err.flush();
            next = System.nanoTime() + EVERY;
        }
    }
}
