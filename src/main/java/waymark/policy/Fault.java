package waymark.policy;

import java.util.Comparator;

/**
 * One thing wrong in a workbook.
 *
 * @param workbook its path, for example {@code solihull/single-panel}
 * @param address sheet and cell, for example {@code Ladder!D12}
 * @param what what is wrong
 * @param why why it matters
 * @param fix what would be right
 * @param caseFile a case file (JSON) that shows it, ready to be posted; empty for none
 */
public record Fault(String workbook, String address, String what, String why, String fix, String caseFile)
        implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::workbook)
            .thenComparing(Fault::sheet)
            .thenComparing(Fault::line)
            .thenComparing(Fault::address);

    public Fault(String workbook, String address, String what, String why, String fix) {
        this(workbook, address, what, why, fix, "");
    }

    /** By workbook, sheet and row, so that row 9 comes before row 12. */
    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    private String sheet() {
        return address.replaceFirst("!.*", "");
    }

    private int line() {
        return lineOf(address);
    }

    /** The first row of an address, counted from 1; 0 where it names none. */
    static int lineOf(String address) {
        String digits = address.replaceFirst("^.*![A-Z]+(\\d+).*$", "$1");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    @Override
    public String toString() {
        return (workbook + " " + address).strip() + ": " + what + " " + fix;
    }
}
