package waymark.site;

import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;
import waymark.desk.Conflict;
import waymark.desk.NotPermitted;
import waymark.desk.NotTaken;
import waymark.panel.PanelFault;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;

/**
 * What is wrong with something that was sent, told at the top of the page that it came from.
 *
 * @param each the words, and the part of the page that each is about
 */
public record Slips(HttpStatus status, List<Slip> each) {

    /** The box that somebody ticks who has looked at what their words may say about a person. */
    static final String LOOKED = "looked";

    /** Nothing is wrong. */
    public static final Slips NONE = new Slips(HttpStatus.OK, List.of());

    /**
     * One thing wrong.
     *
     * @param field the id of the field that it is about; empty for the whole
     */
    public record Slip(String words, String field) {}

    public Slips {
        each = List.copyOf(each);
    }

    /** One thing wrong with one field. */
    public static Slips about(String field, String words) {
        return new Slips(HttpStatus.BAD_REQUEST, List.of(new Slip(words, field)));
    }

    /**
     * Does something at the desk.
     *
     * @param field the field that whatever goes wrong is most likely about
     * @return nothing when it is done, else what stands in the way
     */
    public static Slips in(String field, Runnable work) {
        try {
            work.run();
            return NONE;
        } catch (NotTaken wrong) {
            return new Slips(
                    HttpStatus.BAD_REQUEST,
                    wrong.faults().isEmpty()
                            ? List.of(new Slip(wrong.getMessage(), field))
                            : slips(wrong.faults(), field));
        } catch (NotPermitted others) {
            return new Slips(HttpStatus.FORBIDDEN, List.of(new Slip(others.getMessage(), "")));
        } catch (Conflict overtaken) {
            return new Slips(HttpStatus.CONFLICT, List.of(new Slip(overtaken.getMessage(), "")));
        } catch (BrokenTables broken) {
            return new Slips(HttpStatus.CONFLICT, slips(broken.faults(), ""));
        } catch (InvalidBody invalid) {
            return of(invalid.problems());
        } catch (PanelFault fault) {
            return new Slips(
                    fault.kind() == PanelFault.Kind.NOT_THERE ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
                    List.of(new Slip(fault.getMessage(), "")));
        }
    }

    /** Problems, each at the field whose name is its pointer: {@code /actions/0/what} is {@code actions-0-what}. */
    public static Slips of(List<Problem> problems) {
        return new Slips(
                HttpStatus.BAD_REQUEST,
                problems.stream()
                        .map(problem -> new Slip(
                                problem.detail(),
                                problem.pointer().replaceFirst("^/", "").replace('/', '-')))
                        .toList());
    }

    /**
     * What seems to say who somebody is, unless whoever wrote it has ticked that they have looked. The form shows the box
     * by {@code looked.jte}.
     *
     * @param found from {@link waymark.web.TextsScreened}, for what the form sent
     */
    public static Slips unlessLooked(Fields form, List<Problem> found) {
        if (found.isEmpty() || form.has(LOOKED)) {
            return NONE;
        }
        List<Slip> each = new ArrayList<>(of(found).each());
        each.add(new Slip("Take out what says who somebody is, or tick that you have looked.", LOOKED));
        return new Slips(HttpStatus.CONFLICT, each);
    }

    /** What stands beside a field that a screen reader should say with it; null for nothing. */
    public String describedBy(String field, String hint) {
        String ids = (hint.isEmpty() ? "" : field + "-hint ") + (of(field).isEmpty() ? "" : field + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    public boolean any() {
        return !each.isEmpty();
    }

    /** What is wrong with one field; empty for nothing. */
    public String of(String field) {
        return each.stream()
                .filter(slip -> slip.field().equals(field))
                .map(Slip::words)
                .findFirst()
                .orElse("");
    }

    private static List<Slip> slips(List<Fault> faults, String field) {
        return faults.stream()
                .map(fault -> new Slip(
                        (fault.workbook() + " " + fault.address()).strip() + ": " + fault.what() + " " + fault.fix(),
                        field))
                .toList();
    }
}
