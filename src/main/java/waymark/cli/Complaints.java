package waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import waymark.casefile.InvalidCaseFile;
import waymark.recommend.UnknownAuthority;
import waymark.recommend.UnknownOutcome;

/** Says everything that is wrong with a case file or with what is asked of it. */
record Complaints(PrintWriter err) {

    /** Does something with a file, or says why not; false when it could not be done. */
    boolean none(String file, Callable<?> work) throws Exception {
        try {
            work.call();
            return true;
        } catch (InvalidCaseFile wrong) {
            wrong.problems().forEach(problem -> say(file, problem.pointer(), problem.detail()));
        } catch (UnknownAuthority wrong) {
            say(file, "/authority", wrong.getMessage());
        } catch (UnknownOutcome wrong) {
            say(file, "", wrong.getMessage());
        } catch (IOException unreadable) {
            say(file, "", "This file cannot be read.");
        }
        return false;
    }

    private void say(String file, String pointer, String detail) {
        err.println(file + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + detail);
    }
}
